package vn.vinhdanh.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfMetadataTest {

    private static COSDictionary information(String title) throws IOException {
        PdfIdentity identity =
                new PdfIdentity(title, "Ủy ban nhân dân (tỉnh)", "Bằng khen", "07/QĐ-UBND", LocalDate.of(2019, 5, 15));
        byte[] written = new PdfMetadata(identity).informationAsWritten();
        return (COSDictionary) new PDFStreamParser(written).parse().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bằng khen – Bà Lê Thị Ánh",
                "plain",
                "",
                "Tổ (1) \\ (2",
                ")",
                "một\rhai\nba",
                "\uD83C\uDF96 huy chương",
                // in two bytes a letter, the codes of these hold a bracket, a backslash and a carriage return
                "Ĩ ĩ Ŝ č ⠨"
            })
    void isReadBackAsItWasGiven(String title) throws IOException {
        COSDictionary read = information(title);
        assertThat(read.getString("Title")).isEqualTo(title);
        assertThat(read.getString("Author")).isEqualTo("Ủy ban nhân dân (tỉnh)");
        assertThat(read.getString("Keywords")).isEqualTo("07/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreationDate", "ModDate"})
    void isAsOldAsTheDecision(String date) throws IOException {
        assertThat(information("x").getString(date)).isEqualTo("D:20190515000000+07'00'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bà Ánh", "A & B <C>"})
    void saysTheTitleInItsStreamWhereverItIsPutTogether(String title) {
        PdfMetadata metadata =
                new PdfMetadata(new PdfIdentity(title, "Sở Nội vụ", "Giấy khen", "dự thảo", LocalDate.EPOCH));
        String xmp = new String(metadata.xmp(), StandardCharsets.UTF_8);
        assertThat(xmp)
                .contains(">" + title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</rdf:li>")
                .contains("<xmp:ModifyDate>1970-01-01T00:00:00+08:00</xmp:ModifyDate>");
    }
}
