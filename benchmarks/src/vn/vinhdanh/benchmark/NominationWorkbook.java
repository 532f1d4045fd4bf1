package vn.vinhdanh.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a nomination workbook of any length, part by part as Excel does: shared strings, references on every row and
 * cell, styles, dates as numbers. Twelve columns; no two people of one name; every row is clean. The same number of rows
 * gives the same file.
 */
public final class NominationWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private static final String AWARD = "Bằng khen của Chủ tịch UBND tỉnh";
    private static final int TITLES = 4;
    private static final int DATE = 2;
    private static final int TEXT = 1;
    /** The day numbers of Excel: 1 January 1960 and the 40 years behind it. */
    private static final int FIRST_BIRTHDAY = 21916;

    private static final int BIRTHDAYS = 14_600;

    private static final List<String> HEADINGS = List.of(
            "STT", "Ông/Bà", "Họ và tên", "Ngày sinh", "Số CCCD", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng",
            "Thành tích", "Năm", "Xếp loại", "Ghi chú");

    private static final List<String> FAMILIES = words("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô"
            + " Dương Lý Đào Đoàn Trịnh Lương");
    private static final List<String> MEN = words("Văn Hữu Đức Công Quang Đăng Xuân Đình Tiến Viết Trọng Quốc Bá");
    private static final List<String> WOMEN = words("Thị Ngọc Thu Thanh Bích Diệu Kim Mỹ Hồng Phương Minh Quỳnh Tuyết");
    private static final List<String> FIRST = words("Anh Bảo Cẩm Đan Gia Hải Hạnh Khánh Kiều Lan Mai Nam Nhật Phúc Quế"
            + " Sơn Tâm Thảo Thùy Trà Trúc Tường Uyên Vân Việt Yến Hoài Huyền Linh Ái");
    private static final List<String> SECOND = words("An Bình Châu Dung Giang Hà Hương Khoa Lâm Long Ly Nga Nguyên Nhi"
            + " Phong Quân Thắng Thủy Trang Vinh");
    private static final List<String> OFFICES = List.of(
            "Giáo viên", "Hiệu trưởng", "Phó Hiệu trưởng", "Chuyên viên", "Trưởng phòng", "Phó Trưởng phòng", "Bác sĩ",
            "Điều dưỡng trưởng", "Kế toán trưởng", "Công chức Văn phòng - Thống kê", "Bí thư Chi bộ", "Tổ trưởng chuyên môn");
    private static final List<String> KINDS = List.of(
            "Trường Tiểu học", "Trường Trung học cơ sở", "Trường Trung học phổ thông", "Trạm Y tế xã", "Ủy ban nhân dân xã",
            "Hội Liên hiệp Phụ nữ xã", "Trung tâm Văn hóa - Thể thao xã", "Hội Nông dân xã");
    private static final List<String> DEEDS = List.of(
            "công tác giảng dạy và bồi dưỡng học sinh giỏi", "phong trào thi đua “Dạy tốt, học tốt”",
            "phong trào toàn dân đoàn kết xây dựng đời sống văn hóa", "công tác chăm sóc sức khỏe nhân dân",
            "cải cách thủ tục hành chính và chuyển đổi số", "phong trào thi đua xây dựng nông thôn mới",
            "công tác phòng, chống thiên tai và tìm kiếm cứu nạn", "công tác giảm nghèo bền vững",
            "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
            "phong trào phụ nữ tích cực học tập, lao động sáng tạo");

    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final boolean numbered;
    private long used;

    private NominationWorkbook(boolean numbered) {
        this.numbered = numbered;
    }

    /** @param args the file to write, how many nominations, and "numbered" where the decision has its number and date */
    public static void main(String[] args) throws IOException {
        boolean numbered = args.length > 2 && args[2].equals("numbered");
        new NominationWorkbook(numbered).parts(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static void write(Path file, int rows) throws IOException {
        new NominationWorkbook(false).parts(file, rows);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private void parts(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", out -> out.write(contentTypes()));
            part(zip, "_rels/.rels", out -> out.write(relations("officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", out -> out.write(workbook()));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> out.write(relations(
                            "worksheet", "worksheets/sheet1.xml",
                            "worksheet", "worksheets/sheet2.xml",
                            "styles", "styles.xml",
                            "sharedStrings", "sharedStrings.xml")));
            part(zip, "xl/worksheets/sheet1.xml", this::facts);
            part(zip, "xl/worksheets/sheet2.xml", out -> nominations(out, rows));
            part(zip, "xl/styles.xml", out -> out.write(styles()));
            part(zip, "xl/sharedStrings.xml", this::sharedStrings);
        }
    }

    private interface Content {
        void to(Writer out) throws IOException;
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        out.write(XML);
        content.to(out);
        out.flush();
        zip.closeEntry();
    }

    private void nominations(Writer out, int rows) throws IOException {
        openSheet(out, "A1:L" + (rows + TITLES + 1));
        SheetRows sheet = new SheetRows(out);
        sheet.open(1).text("UBND TỈNH THÁI NGUYÊN").close();
        sheet.open(2).text("SỞ NỘI VỤ").close();
        sheet.open(3).text("DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN").close();
        sheet.open(TITLES).text("(Kèm theo Tờ trình số 212/TTr-SNV ngày 06/5/2026 của Sở Nội vụ)").close();
        sheet.open(TITLES + 1);
        HEADINGS.forEach(sheet::text);
        sheet.close();
        for (int i = 0; i < rows; i++) {
            nomination(sheet, i);
        }
        out.write("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\""
                + " footer=\"0.3\"/></worksheet>");
    }

    private static void nomination(SheetRows sheet, int i) {
        // 7919 shares no factor with the 156,000 names, so that each comes once before any comes again
        long name = i * 7919L;
        boolean woman = i % 2 == 0;
        String family = FAMILIES.get((int) (name % 20));
        String middle = (woman ? WOMEN : MEN).get((int) (name / 20 % 13));
        String given = FIRST.get((int) (name / 260 % 30)) + " " + SECOND.get((int) (name / 7800 % 20));
        String unit = KINDS.get(i / 10 % 8) + " " + FIRST.get(i / 80 % 30) + " " + SECOND.get(i / 2400 % 20);
        sheet.open(TITLES + 2 + i)
                .number(i + 1, 0)
                .text(woman ? "Bà" : "Ông")
                .text(family + " " + middle + " " + given)
                .number(FIRST_BIRTHDAY + i * 37 % BIRTHDAYS, DATE)
                .text("019" + (100_000_000L + i * 7L))
                .text(OFFICES.get(i % 12))
                .text(unit)
                .text(AWARD)
                .text(achievement(i))
                .number(2026, 0);
        sheet.text(i % 5 == 0 ? "Hoàn thành xuất sắc nhiệm vụ" : "Hoàn thành tốt nhiệm vụ");
        if (i % 10 == 0) {
            sheet.text("Đã được công nhận Chiến sĩ thi đua cơ sở năm 2025");
        } else {
            sheet.blank();
        }
        sheet.close();
    }

    /** Two in five of its own, the others one of two hundred, as offices copy them down. */
    private static String achievement(int i) {
        String deed = DEEDS.get(i / 3 % 10);
        int year = 2021 + i % 5;
        return i % 5 < 2
                ? "Đã có thành tích xuất sắc trong " + deed + " giai đoạn " + year + " - 2026, trực tiếp hướng dẫn "
                        + (i % 977 + 3) + " người và vận động ủng hộ " + (i % 8_111 + 12) + " triệu đồng"
                : "Đã có thành tích xuất sắc trong " + deed + " năm học " + year + " - " + (year + 1) + " và "
                        + DEEDS.get(i / 7 % 10);
    }

    private void facts(Writer out) throws IOException {
        openSheet(out, "A1:B9");
        SheetRows sheet = new SheetRows(out);
        List<List<String>> facts = List.of(
                List.of("Cơ quan ban hành", "Ủy ban nhân dân tỉnh Thái Nguyên"),
                List.of("Địa danh", "Thái Nguyên"),
                List.of("Trích yếu", "tặng Bằng khen cho các cá nhân có thành tích năm 2026"),
                List.of("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                List.of("Căn cứ", "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 212/TTr-SNV"),
                List.of("Thể thức ký", "KT."),
                List.of("Chức vụ người ký", "Phó Chủ tịch"),
                List.of("Người ký", "Dương Văn Lượng"),
                List.of("Nơi nhận", "Như Điều 3"));
        if (numbered) {
            facts = new ArrayList<>(facts);
            facts.add(List.of("Số quyết định", "1385/QĐ-UBND"));
            facts.add(List.of("Ngày quyết định", "15/05/2026"));
        }
        for (int i = 0; i < facts.size(); i++) {
            sheet.open(i + 1);
            facts.get(i).forEach(sheet::text);
            sheet.close();
        }
        out.write("</sheetData></worksheet>");
    }

    private static void openSheet(Writer out, String dimension) throws IOException {
        out.write("<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac\""
                + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><dimension ref=\""
                + dimension + "\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\" x14ac:dyDescent=\"0.25\"/><sheetData>");
    }

    private void sharedStrings(Writer out) throws IOException {
        out.write("<sst xmlns=\"" + MAIN + "\" count=\"" + used + "\" uniqueCount=\"" + shared.size() + "\">");
        for (String text : shared.keySet()) {
            out.write("<si><t>" + text + "</t></si>");
        }
        out.write("</sst>");
    }

    private static String contentTypes() {
        String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", sheet + "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", sheet + "worksheet+xml")
                + override("/xl/worksheets/sheet2.xml", sheet + "worksheet+xml")
                + override("/xl/styles.xml", sheet + "styles+xml")
                + override("/xl/sharedStrings.xml", sheet + "sharedStrings+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(RELATIONS).append('/');
            xml.append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String workbook() {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                + "<sheet name=\"Thông tin\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Cá nhân\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/>"
                + "</font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                + " patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\">"
                + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
                + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "</cellXfs></styleSheet>";
    }

    /** The rows of one sheet, written as they come. */
    private final class SheetRows {

        private final Writer out;
        private int row;
        private char column;

        SheetRows(Writer out) {
            this.out = out;
        }

        SheetRows open(int number) {
            row = number;
            column = 'A';
            return write("<row r=\"" + number + "\" spans=\"1:12\" x14ac:dyDescent=\"0.25\">");
        }

        SheetRows text(String text) {
            used++;
            Integer index = shared.computeIfAbsent(text, any -> shared.size());
            return write("<c r=\"" + column++ + row + "\" s=\"" + TEXT + "\" t=\"s\"><v>" + index + "</v></c>");
        }

        SheetRows number(long value, int style) {
            String look = style == 0 ? "" : " s=\"" + style + "\"";
            return write("<c r=\"" + column++ + row + "\"" + look + "><v>" + value + "</v></c>");
        }

        void blank() {
            write("<c r=\"" + column++ + row + "\" s=\"" + TEXT + "\"/>");
        }

        void close() {
            write("</row>");
        }

        private SheetRows write(String xml) {
            try {
                out.write(xml);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
