package vn.vinhdanh.pipeline;

import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import vn.vinhdanh.intake.submission.WorkbookFixture;

/** A ward's small list, from one week to the next. */
final class Weekly {

    private static final String ACHIEVEMENT = "Đã có thành tích xuất sắc trong phong trào thi đua";

    private Weekly() {}

    /**
     * @param occasion part of what they are commended for: another one is no second award for the same
     * @param units of Lê Thị An and Trần Văn Bình; a row without one goes back
     */
    static WorkbookFixture list(String occasion, String number, String date, String... units) {
        WorkbookFixture list = xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích", "Giai đoạn");
        String[] names = {"Lê Thị An", "Trần Văn Bình"};
        for (int n = 0; n < units.length; n++) {
            list.row(names[n], "198" + n, units[n], "Giấy khen", ACHIEVEMENT + " " + occasion);
        }
        return list.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân phường Phan Đình Phùng")
                .row("Địa danh", "Phan Đình Phùng")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }
}
