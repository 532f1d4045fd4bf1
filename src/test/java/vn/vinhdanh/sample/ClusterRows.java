package vn.vinhdanh.sample;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 83 clusters and blocks with 1,127 member units together. 21 of them were set up or consolidated in 2017 and have 247
 * units. The report gives the counts; the names and how the units are spread are invented.
 */
final class ClusterRows {

    static final int CLUSTERS = 83;
    static final int UNITS = 1127;
    static final int CLUSTERS_OF_2017 = 21;
    static final int UNITS_OF_2017 = 247;

    private static final List<String> SECTORS = List.of(
            "Văn hóa - Xã hội",
            "Kinh tế tổng hợp",
            "Nội chính",
            "Các cơ quan Đảng",
            "Mặt trận và các đoàn thể",
            "Doanh nghiệp nhà nước",
            "Doanh nghiệp ngoài nhà nước",
            "Ngân hàng",
            "Các trường đại học, cao đẳng",
            "Các trường trung học phổ thông",
            "Y tế",
            "Hội xã hội nghề nghiệp");
    private static final List<String> AREAS = List.of(
            "thành phố Thái Nguyên",
            "thành phố Sông Công",
            "thị xã Phổ Yên",
            "huyện Đại Từ",
            "huyện Phú Lương",
            "huyện Định Hóa",
            "huyện Đồng Hỷ",
            "huyện Phú Bình",
            "huyện Võ Nhai");
    private static final int[] OTHER_YEARS = {2014, 2015, 2016, 2018};

    private ClusterRows() {}

    static void write(XSSFWorkbook workbook) {
        OfficeSheet sheet = new OfficeSheet(workbook, "Cụm, khối", 6, 62, 12, 24, 16)
                .across("CÁC CỤM, KHỐI THI ĐUA TRÊN ĐỊA BÀN TỈNH", 0, 4)
                .headings("STT", "Tên cụm, khối", "Loại", "Năm thành lập, kiện toàn", "Số đơn vị");
        for (int i = 0; i < CLUSTERS; i++) {
            boolean block = i < SECTORS.size();
            String name = block
                    ? "Khối thi đua " + SECTORS.get(i)
                    : "Cụm thi đua số " + ((i - SECTORS.size()) / AREAS.size() + 1) + ", "
                            + AREAS.get((i - SECTORS.size()) % AREAS.size());
            sheet.row(i + 1, name, block ? "khối" : "cụm", year(i), units(i));
        }
    }

    private static int year(int i) {
        return i < CLUSTERS_OF_2017 ? 2017 : OTHER_YEARS[i % OTHER_YEARS.length];
    }

    /** 247 = 21 × 11 + 16; the other 62 have 880 = 62 × 14 + 12. */
    private static int units(int i) {
        return i < CLUSTERS_OF_2017 ? 11 + (i < 16 ? 1 : 0) : 14 + (i < CLUSTERS_OF_2017 + 12 ? 1 : 0);
    }
}
