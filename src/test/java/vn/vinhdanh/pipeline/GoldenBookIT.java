package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.pipeline.AmendmentIT.communeWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.pipeline.Amending.Correction;
import vn.vinhdanh.pipeline.Amending.Terms;

/** An office that has written 341 awards of 2026 into its golden book by hand, and lets the program go on. */
class GoldenBookIT {

    private final Desk desk;

    GoldenBookIT(@TempDir Path home) {
        desk = new Desk(home)
                .with("vinhdanh.golden-book.numbering=program")
                .with("vinhdanh.golden-book.first.2026=342");
    }

    private String paper(String batch, String path) throws IOException {
        return assertPdf(Files.readAllBytes(desk.folder(batch).resolve(path)))
                .pages()
                .replaceAll("\\s+", " ");
    }

    @Test
    void certificatesAreNumberedOnThroughTheYearAndACorrectedOneKeepsItsNumber() throws Exception {
        desk.drop("mot.xlsx", communeWith("7", "10/03/2026", "Lê Thị An A", "Lê Thị An B"));
        desk.drop("hai.xlsx", communeWith("", "", "Trần Văn Bình A"));
        try (ConfigurableApplicationContext program = desk.started()) {
            program.getBean(NightRun.class).run();
            assertThat(desk.documents("hai", "certificate")).isEmpty();
            program.getBean(Issuance.class).issue("hai", "8", LocalDate.of(2026, 3, 12));
            program.getBean(Amending.class)
                    .correct(
                            "mot",
                            List.of(new Correction("2", "Lê Thị Ân B", null, null, null, null)),
                            new Terms("9", LocalDate.of(2026, 4, 15), null, List.of(), null, null));
        }

        assertThat(paper("mot", "giay-khen/0001-le-thi-an-a.pdf")).contains("Số sổ vàng: 342/2026");
        assertThat(paper("mot", "giay-khen/0002-le-thi-an-b.pdf")).contains("Số sổ vàng: 343/2026");
        assertThat(paper("mot", "in/ky-nhan.pdf")).contains("số sổ vàng 342/2026", "số sổ vàng 343/2026");
        assertThat(paper("hai", "giay-khen/0001-tran-van-binh-a.pdf")).contains("Số sổ vàng: 344/2026");
        assertThat(paper("mot-dinh-chinh", "giay-khen/0002-le-thi-an-b.pdf"))
                .contains("Lê Thị Ân B", "Số sổ vàng: 343/2026");
    }
}
