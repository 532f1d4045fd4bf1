package vn.vinhdanh.approval.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.approval.TemplateComparison;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.ReportPages;
import vn.vinhdanh.render.proof.TemplateProofs;

@Component
class ComparisonPage implements TemplateComparison {

    private static final String PAGE = "so-sanh.html";
    private static final String OLD = "cu";
    private static final String NEW = "moi";

    private final TemplateApprovals approvals;
    private final TemplateProofs proofs;
    private final EarlierProofs earlier;
    private final KeptTemplates kept;
    private final ReportPages pages;

    ComparisonPage(
            TemplateApprovals approvals,
            TemplateProofs proofs,
            EarlierProofs earlier,
            KeptTemplates kept,
            ReportPages pages) {
        this.approvals = approvals;
        this.proofs = proofs;
        this.earlier = earlier;
        this.kept = kept;
        this.pages = pages;
    }

    /** A page of both proofs; a picture is missing where one of them has fewer pages. */
    public record Pair(
            String title, @Nullable String before, @Nullable String now, boolean same) {}

    @Override
    public Path write(TemplateApprovals.Standing now, Path folder) throws IOException {
        Optional<String> before = approvals.approvedBefore(now.kind());
        String kind = now.kind();
        Path target = folder.resolve(kind.substring(kind.lastIndexOf('/') + 1));
        clear(target);
        List<RenderedDocument> old = earlier.of(kind, kept.folder(before.orElse("built-in")));
        List<RenderedDocument> present = proofs.of(kind);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(old.size(), present.size()); i++) {
            pairs.addAll(pairs(target, at(old, i), at(present, i)));
        }
        Path page = target.resolve(PAGE);
        String text = pages.comparison(Map.of(
                "kind", kind,
                "before", before.orElse(""),
                "now", now.version(),
                "changed", now.changed(),
                "pairs", pairs));
        DurableFiles.write(page, text.getBytes(StandardCharsets.UTF_8));
        return page;
    }

    /** Only what this page wrote before gives way: the folder is the operator's. */
    private static void clear(Path target) throws IOException {
        if (Files.exists(target) && !Files.exists(target.resolve(PAGE))) {
            throw new FileAlreadyExistsException(
                    target + " holds something else than a comparison of templates: name another place with --to-dir");
        }
        DurableFiles.deleteTree(target);
    }

    private static Optional<RenderedDocument> at(List<RenderedDocument> papers, int index) {
        return index < papers.size() ? Optional.of(papers.get(index)) : Optional.empty();
    }

    private List<Pair> pairs(Path target, Optional<RenderedDocument> old, Optional<RenderedDocument> present)
            throws IOException {
        List<byte[]> before = written(target, OLD, old);
        List<byte[]> now = written(target, NEW, present);
        String title = present.or(() -> old).map(RenderedDocument::path).orElse("");
        List<Pair> pairs = new ArrayList<>();
        for (int page = 0; page < Math.max(before.size(), now.size()); page++) {
            boolean both = page < before.size() && page < now.size();
            pairs.add(new Pair(
                    title + ", " + (page + 1),
                    picture(target, OLD, title, page, before),
                    picture(target, NEW, title, page, now),
                    both && Arrays.equals(before.get(page), now.get(page))));
        }
        return pairs;
    }

    private List<byte[]> written(Path target, String side, Optional<RenderedDocument> paper) throws IOException {
        if (paper.isEmpty()) {
            return List.of();
        }
        DurableFiles.write(
                target.resolve(side).resolve(paper.get().path()), paper.get().content());
        return proofs.pictures(paper.get());
    }

    private static @Nullable String picture(Path target, String side, String title, int page, List<byte[]> pictures)
            throws IOException {
        if (page >= pictures.size()) {
            return null;
        }
        String name = side + "/" + title.replace(".pdf", "") + "-" + (page + 1) + ".png";
        DurableFiles.write(target.resolve(name), pictures.get(page));
        return name;
    }
}
