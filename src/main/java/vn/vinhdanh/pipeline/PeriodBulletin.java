package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.ReportingPeriod;

/** Writes the bulletin of a month, a quarter, half a year or a year from the register. */
public interface PeriodBulletin {

    /**
     * Writes page, PDF and text into a folder of the period's name below {@code parent}.
     *
     * @param office whose decisions count; null where the register has those of one office only
     * @throws Refused where there are several offices and none is named, where the register has none of this name, or where
     *     the folder is there already: an editor may have worked on it
     */
    Written write(ReportingPeriod period, @Nullable String office, Path parent) throws IOException, Refused;

    /** @param awards how many were counted */
    record Written(Path folder, String office, int decisions, int awards, List<String> files) {}
}
