package vn.vinhdanh.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a published report says of awards and documents, and no more of it: a large batch's list of documents has megabytes. */
public final class PublishedAwards {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PublishedAwards() {}

    /** @return nothing where the package's report is missing, or of a version that did not count */
    public static PackageCounts in(Path published) throws IOException {
        Path report = published.resolve("report.json");
        if (!Files.isRegularFile(report)) {
            return PackageCounts.NONE;
        }
        try (JsonParser in = JSON.createParser(report)) {
            List<AwardCount> awards = List.of();
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals("awards")) {
                    awards = List.of(in.readValueAs(AwardCount[].class));
                } else if (name.equals("files")) {
                    return new PackageCounts(awards, List.of(in.readValueAs(FileCount[].class)));
                } else {
                    in.skipChildren();
                }
            }
            return PackageCounts.NONE;
        }
    }
}
