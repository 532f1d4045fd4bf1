package vn.vinhdanh.review.together;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.aHousehold;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.review.AcceptedNominationFixture;
import vn.vinhdanh.review.BatchContext;

/** What has no amount: Decree 152/2025 names none for Gia đình văn hóa; the first decree kept with amounts is 91/2017. */
class UnknownBonusesTest {

    private static final Award CULTURED_FAMILY = new Award(
            "GDVH", "Danh hiệu “Gia đình văn hóa”", "Gia đình văn hóa", "gia-dinh-van-hoa", "giay-chung-nhan");

    private static List<Finding> findings(LocalDate date, AcceptedNominationFixture... rows) {
        return findings(new YamlAwardCatalogue(), GrantingLevel.PROVINCE, date, rows);
    }

    private static List<Finding> findings(
            AwardCatalogue catalogue, GrantingLevel level, LocalDate date, AcceptedNominationFixture... rows) {
        return new UnknownBonuses(
                        catalogue, new BatchContext("de-nghi.xlsx", date, level, null, Set.of("de-nghi"), List.of()))
                .findings(
                        Arrays.stream(rows).map(AcceptedNominationFixture::made).toList());
    }

    @Test
    void anAwardWithACoefficientIsNoMatter() {
        assertThat(findings(
                        LocalDate.of(2019, 5, 15),
                        accepted(1, aCollective("Phòng Nội vụ")),
                        accepted(2, anIndividual("Nguyễn Văn An"))))
                .isEmpty();
    }

    @Test
    void anAwardWithoutOneIsToldOnceWithItsNumber() {
        List<Finding> findings = findings(
                LocalDate.of(2026, 3, 2),
                accepted(1, aHousehold("Trần Văn Bình")).with(CULTURED_FAMILY),
                accepted(2, anIndividual("Nguyễn Văn An")),
                accepted(3, aHousehold("Lê Thị Chi")).with(CULTURED_FAMILY));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.BONUS_NOT_KNOWN);
            assertThat(finding.at()).isEqualTo(CellRef.ofFile("de-nghi.xlsx"));
            assertThat(finding.arguments())
                    .containsExactly("Danh hiệu “Gia đình văn hóa”", "hộ gia đình", "02/03/2026", "2");
        });
    }

    @Test
    void beforeTheFirstDecreeThatIsKeptWithAmountsNoneIsKnownForAnybody() {
        assertThat(findings(LocalDate.of(2017, 10, 1), accepted(1, anIndividual("Nguyễn Văn An"))))
                .isEmpty();
        assertThat(findings(
                        LocalDate.of(2017, 9, 30),
                        accepted(1, anIndividual("Nguyễn Văn An")),
                        accepted(2, aCollective("Phòng Nội vụ"))))
                .extracting(finding -> finding.arguments().get(1))
                .containsExactly("cá nhân", "tập thể");
    }

    /** An office's own rule: its communes pay collectives alone. */
    @Test
    void whatTheGrantingLevelPaysNothingForIsTold(@TempDir Path own) throws IOException {
        Files.writeString(Files.createDirectories(own.resolve("regimes")).resolve("tinh.yaml"), """
                regime: ND152
                awards:
                  - code: BKT
                    kinds: [INDIVIDUAL, COLLECTIVE]
                    levels: [PROVINCE, COMMUNE]
                    bonus: {INDIVIDUAL: 1.5, COLLECTIVE: 3}
                    bonus-by-level:
                      COMMUNE: {COLLECTIVE: 1}
                    law: Quy chế của tỉnh
                    confidence: h
                """);
        AcceptedNominationFixture[] rows = {
            accepted(1, anIndividual("Nguyễn Văn An")), accepted(2, aCollective("Phòng Nội vụ"))
        };
        LocalDate date = LocalDate.of(2026, 3, 2);

        new ApplicationContextRunner()
                .withUserConfiguration(YamlAwardCatalogue.class)
                .withPropertyValues("vinhdanh.catalogue.folder=" + own)
                .run(program -> {
                    AwardCatalogue catalogue = program.getBean(AwardCatalogue.class);
                    assertThat(findings(catalogue, GrantingLevel.COMMUNE, date, rows))
                            .extracting(finding -> finding.arguments().get(1))
                            .containsExactly("cá nhân");
                    assertThat(findings(catalogue, GrantingLevel.PROVINCE, date, rows))
                            .isEmpty();
                });
    }
}
