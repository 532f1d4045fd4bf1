package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** Offices that earlier programs left (upgrades/README.md) go on with the present one as if it had always been theirs. */
class UpgradeIT {

    private final Path home;
    private final Desk desk;

    UpgradeIT(@TempDir Path home) {
        this.home = home;
        this.desk = new Desk(home);
    }

    private void standsAs(String state) throws IOException {
        try (InputStream in = UpgradeIT.class.getResourceAsStream("/upgrades/" + state + ".zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path place = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(zip, place);
                }
            }
        }
    }

    private Map<String, String> output(String batch) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(desk.folder(batch))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(desk.folder(batch).relativize(file).toString(), Office.sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    private static List<String> batches(ConfigurableApplicationContext program) {
        return program.getBean(Batches.class).all().stream()
                .map(batch -> batch.code() + " " + state(batch) + " "
                        + (batch.decision() == null ? "-" : batch.decision().reference()) + " "
                        + batch.rows().read() + "/" + batch.rows().issued())
                .toList();
    }

    private static String state(Batch batch) {
        return batch.state() == null ? "in-work" : batch.state().code();
    }

    /** But for what verify tells of a draft, and of a certificate that was corrected. */
    private List<String> faults(ConfigurableApplicationContext program) throws IOException {
        return program.getBean(Verification.class).verify(home.resolve("output")).faults().stream()
                .filter(fault -> !fault.contains("cho-so") && !fault.contains("corrected by decision 13/QĐ-UBND"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"v3,", "v6, quy-1-dinh-chinh issued 13/QĐ-UBND 1/1", "v8,"})
    void anOldOfficeGoesOn(String state, @Nullable String also) throws Exception {
        standsAs(state);
        Map<String, String> before = output("quy-1");

        Office.Run first = new Office(home).run("run");

        assertThat(first.exitCode()).as(first.text()).isZero();
        assertThat(first.text()).as("the same files again").contains("Nothing new to do", "2 already done");
        try (ConfigurableApplicationContext program = desk.started()) {
            assertThat(batches(program))
                    .contains("cho-so awaiting-number - 1/1", "quy-1 issued 12/QĐ-UBND 2/1")
                    .contains(also == null ? "quy-1 issued 12/QĐ-UBND 2/1" : also)
                    .hasSize(also == null ? 2 : 3);
            assertThat(output("quy-1")).as("what was published stays as it is").isEqualTo(before);
            assertThat(faults(program)).isEmpty();
        }

        desk.drop("quy-2.xlsx", nextWorkbook());
        desk.with("vinhdanh.decision.numbering=program");
        try (ConfigurableApplicationContext program = desk.started()) {
            assertThat(program.getBean(NightRun.class).run().failed()).isZero();
            RunSummary issued = program.getBean(Issuance.class).issue("cho-so", "14", LocalDate.of(2026, 3, 11));
            assertThat(issued.count(BatchState.ISSUED)).isOne();
        }
        assertThat(desk.report("quy-2").get("decision").get("number").asString())
                .as("the first number of the year that no decision has")
                .isEqualTo("01");
        assertThat(desk.report("quy-2").get("rows").toString())
                .as("whom the old program commended is known, unless the name was corrected")
                .isEqualTo(
                        also == null
                                ? "{\"read\":2,\"issued\":1,\"returned\":0,\"alreadyIssued\":1}"
                                : "{\"read\":2,\"issued\":2,\"returned\":0,\"alreadyIssued\":0}");
        assertThat(desk.documents("cho-so", "certificate")).containsExactly("giay-khen/0001-do-thi-chi.pdf");
    }

    private static WorkbookFixture nextWorkbook() {
        String achievement = "Đã có thành tích xuất sắc trong phong trào thi đua";
        return xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích", "Giai đoạn")
                .row("Lê Thị An", "1980", "Tổ 1", "Giấy khen", achievement)
                .row("Vũ Văn Dũng", "1983", "Tổ 4", "Giấy khen", achievement)
                .sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân phường Phan Đình Phùng")
                .row("Địa danh", "Phan Đình Phùng")
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }
}
