package vn.vinhdanh.sample.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.vinhdanh.sample.file.Area;
import vn.vinhdanh.sample.file.Content;
import vn.vinhdanh.sample.file.Look;
import vn.vinhdanh.sample.file.Page;
import vn.vinhdanh.sample.file.PageCell;
import vn.vinhdanh.sample.file.PageRow;
import vn.vinhdanh.sample.word.IssuingOffice;
import vn.vinhdanh.sample.word.PersonNames;

/** What stands above and below the tables of a page. */
final class Surroundings {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final IssuingOffice office;
    private final PersonNames names;
    private final Random random;

    Surroundings(IssuingOffice office, PersonNames names, Random random) {
        this.office = office;
        this.names = names;
        this.random = random;
    }

    void letterhead(Page page, int width) {
        String body = office.fact("body").toUpperCase(VIETNAMESE);
        String superior = office.fact("superior").toUpperCase(VIETNAMESE);
        String[] lines = superior.isEmpty() ? body.split("(?<=NHÂN DÂN) ", 2) : new String[] {superior, body};
        pair(page, width, lines[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look.BOLD);
        pair(page, width, lines[lines.length - 1], "Độc lập - Tự do - Hạnh phúc", Look.BOLD);
        page.blank();
    }

    void title(Page page, int width) {
        across(page, width, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM " + office.year(), Look.BOLD);
        across(
                page,
                width,
                "(Kèm theo Tờ trình số " + (10 + random.nextInt(200)) + "/TTr ngày " + (1 + random.nextInt(28))
                        + " tháng 11 năm " + office.year() + ")",
                Look.ITALIC);
        page.blank();
    }

    void signatures(Page page, int width) {
        page.blank();
        pair(
                page,
                width,
                "",
                office.fact("place") + ", ngày " + (10 + random.nextInt(18)) + " tháng 12 năm " + office.year(),
                Look.ITALIC);
        boolean chair = random.nextBoolean();
        pair(
                page,
                width,
                "NGƯỜI LẬP BIỂU",
                chair ? office.fact("signer").toUpperCase(VIETNAMESE) : "THỦ TRƯỞNG ĐƠN VỊ",
                Look.BOLD);
        pair(page, width, "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)", Look.ITALIC);
        page.blank().blank().blank();
        pair(page, width, names.draw(true, random), names.draw(false, random), Look.BOLD);
    }

    private static void pair(Page page, int width, String left, String right, Look look) {
        int row = page.next();
        int middle = Math.max(1, width / 2);
        List<PageCell> cells = new ArrayList<>();
        cells.add(page.cell(0, Content.of(left), look));
        cells.add(page.cell(middle, Content.of(right), look));
        page.row(new PageRow(cells, false))
                .merge(new Area(row, row, 0, middle - 1))
                .merge(new Area(row, row, middle, width - 1));
    }

    private static void across(Page page, int width, String text, Look look) {
        int row = page.next();
        page.row(new PageRow(List.of(page.cell(0, Content.of(text), look)), false))
                .merge(new Area(row, row, 0, width - 1));
    }
}
