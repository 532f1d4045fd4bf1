package vn.vinhdanh.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conference at which awards are presented, as the bulletin needs it. What the workbook does not say is absent.
 *
 * @param name "Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 11 ..."
 * @param chair name with office
 * @param presenter who presents the awards
 * @param photo file name inside the workbook's own folder
 * @param results one paragraph each
 * @param conclusions one paragraph each
 */
public record Conference(
        String name,
        LocalDate date,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String presenter,
        @Nullable String photo,
        @Nullable String photoCaption,
        @Nullable String period,
        List<String> results,
        List<String> conclusions,
        @Nullable String source,
        @Nullable String authors,
        List<Attendee> attendees,
        List<Cluster> clusters,
        List<Movement> movements) {}
