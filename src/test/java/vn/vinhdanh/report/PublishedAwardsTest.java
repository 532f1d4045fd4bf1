package vn.vinhdanh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.report.ReportFixture.aReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package's counts are read from its own report. */
class PublishedAwardsTest {

    @Test
    void theyAreThoseThatItsReportWasWrittenWith(@TempDir Path folder) throws IOException {
        AwardCount medals = new AwardCount("Bằng khen", 3, 1, 0);
        Files.write(
                folder.resolve("report.json"),
                ReportFixture.runReport().json(aReport().withAwards(medals).build()));

        assertThat(PublishedAwards.in(folder).awards()).containsExactly(medals);
    }

    @Test
    void anEarlierVersionsReportHasNone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.json"), "{ \"batch\" : \"q3\", \"findings\" : [ { \"a\" : 1 } ] }");

        assertThat(PublishedAwards.in(folder)).isEqualTo(PackageCounts.NONE);
    }

    @Test
    void aReportThatIsGoneHasNone(@TempDir Path folder) throws IOException {
        assertThat(PublishedAwards.in(folder)).isEqualTo(PackageCounts.NONE);
    }
}
