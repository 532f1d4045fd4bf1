package vn.vinhdanh.observation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log for machines is written; the one for people is Spring Boot's {@code logging.file.name}.
 *
 * @param json read by the log's own set-up, before any class of the program's
 */
@ConfigurationProperties("vinhdanh.logs")
record LogSettings(@DefaultValue("data/logs/vinhdanh.json") Path json) {}
