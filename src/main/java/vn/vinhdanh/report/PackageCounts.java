package vn.vinhdanh.report;

import java.util.List;

/** What a package comes to, by award and by kind of document. */
public record PackageCounts(List<AwardCount> awards, List<FileCount> files) {

    public static final PackageCounts NONE = new PackageCounts(List.of(), List.of());
}
