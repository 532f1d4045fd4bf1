package vn.vinhdanh.render.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.template.TemplateFiles;

/** "ngày 05 tháng 8 năm 2008" is 50 mm long at 13 pt: too long for a quarter of the table's 165 mm, not for half of them. */
class CellTextTest {

    private static final String DATED = "Kế hoạch ngày 05 tháng 8 năm 2008 của Ủy ban nhân dân xã";

    private final CellText cells = new CellText(new FontMetrics(new Fonts(new TemplateFiles(Path.of("templates")))));

    @Test
    void whatFitsIsLeftToTheEngine() {
        assertThat(cells.runs(DATED, 50)).containsExactly(DATED);
        assertThat(cells.runs("", 10)).containsExactly("");
    }

    @Test
    void aDateWiderThanItsColumnIsPartedBehindANumber() {
        List<String> runs = cells.runs(DATED, 25);

        assertThat(runs).hasSizeGreaterThan(1);
        assertThat(String.join(" ", runs)).isEqualTo(DATED);
        assertThat(runs.subList(0, runs.size() - 1))
                .allSatisfy(run -> assertThat(run).matches(".*\\d"));
    }

    /** A clerk's Alt+Enter is a blank: what is too wide only because of it need not be parted. */
    @Test
    void anEndOfALineIsABlank() {
        assertThat(cells.runs("Vận\nđộng\n250 hộ gia đình ủng hộ\nngày 05 tháng 8 năm 2008", 25))
                .allSatisfy(run -> assertThat(run).doesNotContain("\n"))
                .first()
                .asString()
                .startsWith("Vận động 250 hộ gia đình ủng hộ ngày 05");
    }
}
