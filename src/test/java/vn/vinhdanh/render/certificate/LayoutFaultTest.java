package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.BonusSettings;
import vn.vinhdanh.render.certificate.paper.CertificatePapers;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;

/** A slip in a layout.yaml is told with its line and what was probably meant. */
class LayoutFaultTest {

    private static final String FILE = "certificate/giay-khen/layout.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'  recipient:' ~ '  recipent:' ~ line 37, column 3: slots has no \"recipent\". The nearest name is \"recipient\".",
                "look: {align: center, valign: top, color: \"#231815\", rule: 0.35} ~ look: {algin: center, valign: top, color: black, rule: 0} ~ line 19, column 12: motto.look has no \"algin\". The nearest name is \"align\".",
                "align: left ~ align: lef ~ .look.align is not \"lef\". The nearest name is \"left\".",
                "{start: 28, min: 14, ~ '{start: 28,' ~ line 40, column 11: \"min\" is missing in recipient.size",
                "start: 28 ~ start: to ~ line 40, column 19: recipient.size.start is a number with a decimal point, not \"to\"",
                "page: {width: 297, height: 210} ~ page: [297, 210] ~ line 3, column 7: page is a list of names with values",
                "slots: ~ slot: ~ line 8, column 1: the layout has no \"slot\". The nearest name is \"slots\".",
                "'  signer:' ~ '  # signer:' ~ \"signer\" is missing in slots",
                "font: *bold ~ font: *bolt ~ undefined alias",
            })
    void isTold(String right, String wrong, String told, @TempDir Path office) throws IOException {
        String text = Files.readString(Path.of("templates", FILE));
        assertThat(text).contains(right);
        Files.createDirectories(office.resolve(FILE).getParent());
        Files.writeString(office.resolve(FILE), text.replace(right, wrong));
        Layouts layouts = new Layouts(new TemplateFiles(office), BonusSettings.USUAL, CertificatePapers.AS_LAID_OUT);
        Award award = CertificateFixture.GIAY_KHEN;

        assertThatThrownBy(() -> layouts.of(award))
                .isInstanceOf(TemplateFault.class)
                .hasMessageStartingWith("The template file " + FILE + " is faulty: line ")
                .hasMessageContaining(told == null ? "" : told);
    }
}
