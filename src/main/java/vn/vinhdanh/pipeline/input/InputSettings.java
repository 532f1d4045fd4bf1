package vn.vinhdanh.pipeline.input;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a dropped file is taken, and where it lies afterwards.
 *
 * @param settled so long nobody may have written to a file before it is taken
 * @param patience so long {@code watch} waits for a workbook that does not open to its end, as one does of which a copy broke
 *     off; then it goes back to its clerk
 * @param archive where a file is moved once it has been through, into a folder of its batch; null where it is left in place
 */
@ConfigurationProperties("vinhdanh.input")
public record InputSettings(
        @DefaultValue("5s") Duration settled,
        @DefaultValue("10m") Duration patience,
        @Nullable Path archive) {}
