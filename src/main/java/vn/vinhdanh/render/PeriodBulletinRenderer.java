package vn.vinhdanh.render;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.register.RegisteredAward;

/** Renders the bulletin of a month, a quarter or a year from the register, as page, PDF and plain text. */
public interface PeriodBulletinRenderer {

    /** The files, named within their folder: {@code index.html}, {@code ban-tin.pdf}, {@code ban-tin.txt}. */
    List<RenderedDocument> render(Facts facts);

    /**
     * What the register knows.
     *
     * @param office whose bulletin it is
     * @param now the awards of the period, decision by decision
     * @param before those of the period before
     * @param since the day of the register's first decision; null where it has none. What the office granted earlier is not
     *     known, so a period before that begins earlier is not compared with
     */
    record Facts(
            String office,
            ReportingPeriod period,
            List<RegisteredAward> now,
            List<RegisteredAward> before,
            @Nullable LocalDate since) {

        /** How many decisions the awards of the period were granted by. */
        public int decisionCount() {
            return Math.toIntExact(
                    now.stream().map(RegisteredAward::decision).distinct().count());
        }

        public boolean canCompare() {
            return since != null && !since.isAfter(period.before().first());
        }
    }
}
