package vn.vinhdanh.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026    | 2026-01-01 | 2026-12-31 | năm 2026                | năm 2025                | 2026
            2026-H1 | 2026-01-01 | 2026-06-30 | 6 tháng đầu năm 2026    | 6 tháng cuối năm 2025   | 2026-6-thang-dau
            2026-H2 | 2026-07-01 | 2026-12-31 | 6 tháng cuối năm 2026   | 6 tháng đầu năm 2026    | 2026-6-thang-cuoi
            2026-Q1 | 2026-01-01 | 2026-03-31 | quý I năm 2026          | quý IV năm 2025         | 2026-quy-1
            2026-Q4 | 2026-10-01 | 2026-12-31 | quý IV năm 2026         | quý III năm 2026        | 2026-quy-4
            2024-02 | 2024-02-01 | 2024-02-29 | tháng 2 năm 2024        | tháng 1 năm 2024        | 2024-thang-2
            2026-01 | 2026-01-01 | 2026-01-31 | tháng 1 năm 2026        | tháng 12 năm 2025       | 2026-thang-1
            """)
    void knowsItsDaysItsNameAndTheOneBefore(
            String written, LocalDate first, LocalDate last, String name, String before, String slug) {
        ReportingPeriod period = ReportingPeriod.of(written).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.inVietnamese()).isEqualTo(name);
        assertThat(period.before().inVietnamese()).isEqualTo(before);
        assertThat(period.slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-13", "2026-00", "2026-H3", "26-Q1", "Q1-2026", "2026/04", "2026-4"})
    void isNothingElse(String written) {
        assertThat(ReportingPeriod.of(written)).isEmpty();
    }
}
