package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Up to which migration this program knows a register, told without opening one. */
final class KnownSchema {

    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.+\\.sql");

    private KnownSchema() {}

    static int last() throws IOException {
        Resource[] migrations =
                new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/V*.sql");
        return Arrays.stream(migrations)
                .map(file -> MIGRATION.matcher(String.valueOf(file.getFilename())))
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElseThrow(() -> new IllegalStateException("the program lacks its migrations: install it anew"));
    }
}
