package vn.vinhdanh.render.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;

/** The blank workbook in a clerk's hands. */
public final class FilledForm {

    private static final int HEADING_ROW = 2;

    private final XSSFWorkbook workbook;

    private FilledForm(byte[] file) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    static FilledForm blank(LocalDate day) throws IOException {
        return new FilledForm(new BlankNominationForm(new YamlAwardCatalogue()).blank(day));
    }

    public static FilledForm open(Path file) throws IOException {
        return new FilledForm(Files.readAllBytes(file));
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    public XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** What stands in the row of headings, or down the column of keys, each key once. */
    public List<String> headings(String name) {
        List<String> headings = new ArrayList<>();
        sheet(name).getRow(HEADING_ROW).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        for (Row row : sheet(name)) {
            if (row.getRowNum() > HEADING_ROW) {
                keys.add(row.getCell(0).getStringCellValue());
            }
        }
        return keys.stream().distinct().toList();
    }

    /** Writes beside the key, in the rows that it has, as far as there are values. */
    FilledForm fact(String sheet, String key, Object... values) {
        int next = 0;
        for (Row row : sheet(sheet)) {
            if (next < values.length && row.getCell(0).getStringCellValue().equals(key)) {
                write(row, 1, values[next++]);
            }
        }
        return this;
    }

    /** A record in the first row that is still empty; empty texts leave their cells as they are. */
    FilledForm row(String name, Object... values) {
        Sheet sheet = sheet(name);
        int next = HEADING_ROW + 1;
        while (!sheet.getRow(next).getCell(1).toString().isEmpty()) {
            next++;
        }
        for (int column = 0; column < values.length; column++) {
            write(sheet.getRow(next), column, values[column]);
        }
        return this;
    }

    private static void write(Row row, int column, Object value) {
        Cell cell = row.getCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }

    /** A conference of a ward: a collective, a person and a household, and everything that the form asks for. */
    public FilledForm filled() {
        return fact("Thông tin", "Cơ quan chủ quản", "Tỉnh ủy An Bình")
                .fact("Thông tin", "Cơ quan ban hành", "Ủy ban nhân dân phường Hòa Bình")
                .fact("Thông tin", "Địa danh", "Hòa Bình")
                .fact("Thông tin", "Số quyết định", "100/QĐ-UBND")
                .fact("Thông tin", "Ngày quyết định", LocalDate.of(2026, 2, 5))
                .fact("Thông tin", "Trích yếu", "tặng Giấy khen cho các tập thể, cá nhân, hộ gia đình")
                .fact(
                        "Thông tin",
                        "Căn cứ",
                        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ")
                .fact("Thông tin", "Thể thức ký", "KT.")
                .fact("Thông tin", "Chức vụ người ký", "Phó Chủ tịch")
                .fact("Thông tin", "Người ký", "Hoàng Thanh Bình")
                .fact("Thông tin", "Nơi nhận", "Như Điều 3", "Lưu: VT")
                .row(
                        "Đề nghị",
                        1,
                        "Tập thể",
                        "",
                        "Tổ dân phố số 12",
                        "",
                        "",
                        "",
                        "",
                        "Giấy khen của Chủ tịch Ủy ban nhân dân phường",
                        "Đã có thành tích xuất sắc trong xây dựng đời sống văn hóa năm 2026",
                        "2026",
                        "",
                        "",
                        "",
                        "đã họp xét")
                .row(
                        "Đề nghị",
                        2,
                        "Cá nhân",
                        "Bà",
                        "Nguyễn Thị Minh Hòa",
                        "05/09/1980",
                        "001080012345",
                        "Giáo viên",
                        "Trường Tiểu học Nguyễn Huệ",
                        "Danh hiệu “Lao động tiên tiến”",
                        "",
                        2026,
                        "Hoàn thành tốt nhiệm vụ")
                .row(
                        "Đề nghị",
                        3,
                        "Hộ gia đình",
                        "Hộ ông",
                        "Lê Hữu Phước",
                        "1975",
                        "",
                        "",
                        "Tổ dân phố số 7, phường Hòa Bình",
                        "Giấy khen của Chủ tịch Ủy ban nhân dân phường",
                        "Đã có thành tích xuất sắc trong hiến đất làm đường giao thông năm 2026",
                        "2021 - 2025")
                .fact("Hội nghị", "Tên hội nghị", "Hội nghị tổng kết phong trào thi đua năm 2026")
                .fact("Hội nghị", "Ngày", LocalDate.of(2026, 5, 4))
                .fact("Hội nghị", "Địa điểm", "Hội trường Ủy ban nhân dân phường")
                .fact("Hội nghị", "Chủ trì", "Hoàng Thanh Bình, Phó Chủ tịch Ủy ban nhân dân phường")
                .fact("Hội nghị", "Người trao", "Hoàng Thanh Bình, Phó Chủ tịch Ủy ban nhân dân phường")
                .fact("Hội nghị", "Giai đoạn", "2025 - 2026")
                .fact(
                        "Hội nghị",
                        "Kết quả",
                        "Phong trào được nhân dân hưởng ứng.",
                        "Công tác tuyên truyền được chú trọng.")
                .fact("Hội nghị", "Kết luận", "Tiếp tục nhân rộng các điển hình.")
                .fact("Hội nghị", "Nguồn", "Trang thông tin phường")
                .fact("Hội nghị", "Tác giả", "Minh Anh")
                .row("Đại biểu", 1, "Lê Văn Tuấn", "Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo")
                .row("Cụm, khối", 1, "Cụm thi đua số 1", "Cụm", 2017, 12)
                .row("Phong trào", 1, "Chung sức xây dựng đô thị văn minh", "cấp xã", 2024);
    }

    public Path saveAs(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
