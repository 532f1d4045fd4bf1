package vn.vinhdanh.golden.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished PDF and what it has to say.
 *
 * @param style of its certificates; null where it has none
 * @param pages what each page has to say, where that is known page by page
 * @param said what it has to say anywhere
 */
@SuppressWarnings("ArrayRecordComponent")
record Paper(
        String path, Kind kind, byte[] content, @Nullable String style, List<List<String>> pages, List<String> said) {

    /** What sort of paper it is. */
    enum Kind {
        DECISION,
        CERTIFICATES,
        DESK,
        BULLETIN
    }

    static Paper of(String path, Kind kind, byte[] content, List<String> said) {
        return new Paper(path, kind, content, null, List.of(), said);
    }

    static Paper certificates(String path, byte[] content, String style, List<List<String>> pages) {
        return new Paper(path, Kind.CERTIFICATES, content, style, pages, List.of());
    }
}
