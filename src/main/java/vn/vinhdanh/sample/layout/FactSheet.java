package vn.vinhdanh.sample.layout;

import java.util.List;
import java.util.Random;
import vn.vinhdanh.sample.file.Content;
import vn.vinhdanh.sample.file.Look;
import vn.vinhdanh.sample.file.Page;
import vn.vinhdanh.sample.file.PageRow;
import vn.vinhdanh.sample.legacy.LegacyFonts;
import vn.vinhdanh.sample.word.IssuingOffice;
import vn.vinhdanh.sample.word.PersonNames;

/** The sheets beside the lists: facts of the decision, guidance. */
final class FactSheet {

    private static final List<Integer> WIDTHS = List.of(26, 90);

    private final IssuingOffice office;
    private final LegacyFonts fonts;

    FactSheet(IssuingOffice office, LegacyFonts fonts) {
        this.office = office;
        this.fonts = fonts;
    }

    Page facts(PersonNames names, Random random) {
        Page page = new Page("Thông tin", fonts).widths(WIDTHS);
        if (!office.fact("superior").isEmpty()) {
            fact(page, "Cơ quan chủ quản", office.fact("superior"));
        }
        fact(page, "Cơ quan ban hành", office.fact("body"));
        fact(page, "Địa danh", office.fact("place"));
        fact(page, "Số quyết định", office.fact("symbol"));
        fact(page, "Ngày quyết định", "");
        fact(page, "Về việc", "khen thưởng thành tích năm " + office.year());
        office.lines("bases").forEach(base -> fact(page, "Căn cứ", base));
        fact(page, "Chức vụ người ký", office.fact("signer"));
        fact(page, "Người ký", names.draw(false, random));
        fact(page, "Nơi nhận", "Như Điều 3");
        fact(page, "Nơi nhận", "Lưu: VT");
        return page;
    }

    Page guidance() {
        Page page = new Page("Hướng dẫn", fonts).widths(WIDTHS);
        office.lines("guidance")
                .forEach(line -> page.row(new PageRow(List.of(page.cell(0, Content.of(line), Look.PLAIN)), false)));
        return page;
    }

    private static void fact(Page page, String key, String value) {
        page.row(new PageRow(
                List.of(page.cell(0, Content.of(key), Look.PLAIN), page.cell(1, Content.of(value), Look.PLAIN)),
                false));
    }
}
