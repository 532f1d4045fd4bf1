package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.review.AcceptedNomination;

/** What a row says otherwise than the certificate that was issued for it, in the words in which the clerk reads of it. */
final class Differences {

    private final List<String> told = new ArrayList<>();

    private Differences() {}

    /** "Chức vụ: “Phó phòng” → “Trưởng phòng”; …"; empty where the certificate would read the same. */
    static String of(RegisteredAward issued, AcceptedNomination row) {
        Recipient before = issued.recipient();
        Recipient now = row.recipient();
        Differences differences = new Differences();
        differences.compare("Tên", before.name(), now.name());
        differences.compare("Danh xưng", before.honorific(), now.honorific());
        differences.compare("Chức vụ", before.office(), now.office());
        differences.compare("Đơn vị", before.unit(), now.unit());
        differences.compare(
                "Hình thức khen thưởng", issued.award().name(), row.award().name());
        differences.compare("Thành tích", issued.achievement(), row.achievement());
        differences.compare("Giai đoạn", issued.period(), row.period());
        return String.join("; ", differences.told);
    }

    private void compare(String what, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            told.add(what + ": " + quoted(before) + " → " + quoted(now));
        }
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "(để trống)" : "“" + text + "”";
    }
}
