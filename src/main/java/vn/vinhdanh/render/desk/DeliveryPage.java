package vn.vinhdanh.render.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit's pages as the templates print them.
 *
 * @param counts a line for each award: "02 Bằng khen của Chủ tịch ..."
 * @param total "05 (năm) bản"
 */
public record DeliveryPage(String unit, List<String> counts, String total, List<Row> rows) {

    /**
     * A certificate.
     *
     * @param name with the honorific
     * @param position the recipient's own within the unit; empty where there is none
     * @param goldenBook its number in the golden book; null where it is written by hand
     */
    public record Row(
            int ordinal,
            String name,
            String position,
            String award,
            @Nullable String goldenBook) {}
}
