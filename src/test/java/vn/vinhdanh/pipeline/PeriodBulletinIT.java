package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.pipeline.Amending.Terms;
import vn.vinhdanh.pipeline.PeriodBulletin.Written;
import vn.vinhdanh.render.ReportingPeriod;

/** A commune's register: four awards in March, three in April, of which one is revoked, two more that wait for a number. */
class PeriodBulletinIT {

    private static final ReportingPeriod SECOND_QUARTER =
            ReportingPeriod.of("2026-Q2").orElseThrow();

    private final Path home;
    private final Desk desk;

    PeriodBulletinIT(@TempDir Path home) {
        this.home = home;
        this.desk = new Desk(home);
    }

    private static WorkbookFixture list(String office, String number, String date, String... names) {
        WorkbookFixture workbook = xlsx("Cá nhân").row("Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        for (String name : names) {
            workbook.row(name, "Xóm 1", "Giấy khen", "Đã có thành tích xuất sắc năm 2025");
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân " + office)
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("", "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    @Test
    void whatStandsOfThePeriodIsCounted() throws Exception {
        desk.drop("mot.xlsx", list("xã Tân Cương", "7", "10/03/2026", "Lê An", "Lê Bình", "Lê Chi", "Lê Dung"));
        desk.drop("hai.xlsx", list("xã Tân Cương", "8", "15/04/2026", "Trần An", "Trần Bình", "Trần Chi"));
        desk.drop("ba.xlsx", list("xã Tân Cương", "", "", "Vũ An", "Vũ Bình"));
        try (ConfigurableApplicationContext program = desk.started()) {
            program.getBean(NightRun.class).run();
            program.getBean(Amending.class)
                    .revoke(
                            "hai",
                            List.of("giay-khen/0002-tran-binh.pdf"),
                            new Terms("9", LocalDate.of(2026, 5, 4), "kê khai không đúng", List.of(), null, null));
            PeriodBulletin bulletins = program.getBean(PeriodBulletin.class);

            Written written = bulletins.write(SECOND_QUARTER, null, home);

            assertThat(written.folder()).isEqualTo(home.resolve("ban-tin-2026-quy-2"));
            assertThat(written.files()).containsExactly("index.html", "ban-tin.pdf", "ban-tin.txt");
            assertThat(written.folder().resolve("ban-tin.txt"))
                    .content()
                    .contains(
                            "Ủy ban nhân dân xã Tân Cương đã ban hành 1 quyết định khen thưởng, với 2 lượt khen thưởng: 2 cá nhân.")
                    .contains("Chưa so sánh được với quý I năm 2026: sổ đăng ký có số liệu từ ngày 10/3/2026.")
                    .contains("- Quyết định số 08/QĐ-UBND ngày 15/4/2026: Giấy khen", "2 cá nhân.")
                    .doesNotContain("07/QĐ-UBND", "Vũ");
            assertThatThrownBy(() -> bulletins.write(SECOND_QUARTER, null, home))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("There is already a folder");
        }
    }

    @Test
    void ofSeveralOfficesOneIsAskedFor() throws Exception {
        desk.drop("mot.xlsx", list("xã Tân Cương", "7", "10/04/2026", "Lê An"));
        desk.drop("hai.xlsx", list("phường Tích Lương", "8", "15/04/2026", "Trần An", "Trần Bình"));
        try (ConfigurableApplicationContext program = desk.started()) {
            program.getBean(NightRun.class).run();
            PeriodBulletin bulletins = program.getBean(PeriodBulletin.class);

            assertThatThrownBy(() -> bulletins.write(SECOND_QUARTER, null, home))
                    .isInstanceOf(Refused.class)
                    .hasMessageContainingAll(
                            "Ủy ban nhân dân xã Tân Cương", "Ủy ban nhân dân phường Tích Lương", "--office");
            assertThatThrownBy(() -> bulletins.write(SECOND_QUARTER, "Sở Y tế", home))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("no decision of Sở Y tế");

            Written written = bulletins.write(SECOND_QUARTER, "ỦY BAN NHÂN DÂN PHƯỜNG TÍCH LƯƠNG", home);

            assertThat(written.office()).isEqualTo("Ủy ban nhân dân phường Tích Lương");
            assertThat(written.awards()).isEqualTo(2);
        }
    }

    @Test
    void anEmptyRegisterHasNothingToTell() throws Exception {
        try (ConfigurableApplicationContext program = desk.started()) {
            PeriodBulletin bulletins = program.getBean(PeriodBulletin.class);

            assertThatThrownBy(() -> bulletins.write(SECOND_QUARTER, null, home))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("no issued decision yet");
        }
        assertThat(Files.exists(home.resolve("ban-tin-2026-quy-2"))).isFalse();
    }
}
