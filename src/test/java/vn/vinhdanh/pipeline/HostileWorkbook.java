package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** Workbooks of a commune that mean harm: by what stands in their cells, or by how their files are built. */
final class HostileWorkbook {

    private HostileWorkbook() {}

    /** A row each, the text as name, unit and achievement; the last row has no name and so goes back. */
    static WorkbookFixture saying(int number, List<String> texts) {
        WorkbookFixture workbook = xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích", "Số CCCD");
        for (String text : texts) {
            workbook.row(text, "05/09/1980", text, "Giấy khen", "Đã có thành tích xuất sắc " + text, "");
        }
        return workbook.row("", "05/09/1980", "=1+1", "Giấy khen", "@SUM(1)", "1".repeat(300))
                .sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân xã Tân Cương")
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", number)
                .row("Ngày quyết định", "10/03/2026")
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    /** One of the file's parts written anew. */
    static void rewrite(Path workbook, String part, UnaryOperator<String> change) throws IOException {
        Path changed = workbook.resolveSibling("." + workbook.getFileName());
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            assertThat(in.getEntry(part)).as(part).isNotNull();
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                String text = new String(content, StandardCharsets.UTF_8);
                out.write(entry.getName().equals(part) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        Files.delete(workbook);
        Files.move(changed, workbook);
    }

    /** Elements within one another, named at random so that they pass for no zip bomb. */
    static String nested(int depth) {
        Random random = new Random(11);
        StringBuilder begin = new StringBuilder();
        StringBuilder end = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            String name = "e" + Long.toString(random.nextLong() >>> 1, 36).toLowerCase(Locale.ROOT);
            begin.append('<').append(name).append('>');
            end.insert(0, "</" + name + ">");
        }
        return begin.append(end).toString();
    }
}
