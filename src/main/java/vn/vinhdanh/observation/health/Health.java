package vn.vinhdanh.observation.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an examination found.
 *
 * @param isReady whether it takes workbooks, or is at work on one
 * @param signs null where no process ever told of itself
 * @param faults what is wrong, each with what to do; none where it is healthy
 * @param reasons why a healthy process is not ready
 */
public record Health(boolean isReady, @Nullable VitalSigns signs, List<String> faults, List<String> reasons) {

    public boolean isHealthy() {
        return faults.isEmpty();
    }
}
