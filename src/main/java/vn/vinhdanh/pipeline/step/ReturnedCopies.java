package vn.vinhdanh.pipeline.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.EditableCopies;
import vn.vinhdanh.intake.EditableCopy;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.intake.WrittenHeadings;
import vn.vinhdanh.publish.ReturnExcerpt;
import vn.vinhdanh.publish.ReturnSummary;
import vn.vinhdanh.publish.ReturnedWorkbooks;
import vn.vinhdanh.register.RowCounts;

/** Makes what goes back to a clerk: the own workbook marked, or of a large file the returned rows. */
@Component
@EnableConfigurationProperties(ReturnSettings.class)
public class ReturnedCopies {

    /** Not the clerk's own name: a newer version of a file replaces the whole of an older one that waits. */
    private static final String EXCERPT_ENDING = "-can-sua.xlsx";

    private static final String TOO_LARGE = "Tệp gốc quá lớn nên tệp này chỉ gồm các dòng bị trả lại. Sửa các ô được tô"
            + " màu rồi đặt chính tệp này, giữ nguyên tên, vào thư mục input; không gửi lại các dòng khác.";
    private static final String NUMBER_IS_USED = "Số và ngày quyết định để trống vì đã dùng cho các dòng đạt yêu cầu."
            + " Muốn bổ sung vào chính quyết định đó thì sửa trong tệp gốc rồi gửi lại tệp gốc.";

    private final EditableCopies editable;
    private final ReturnedWorkbooks workbooks;
    private final WrittenHeadings headings;
    private final ReturnSettings settings;

    ReturnedCopies(
            EditableCopies editable, ReturnedWorkbooks workbooks, WrittenHeadings headings, ReturnSettings settings) {
        this.editable = editable;
        this.workbooks = workbooks;
        this.headings = headings;
        this.settings = settings;
    }

    /** A file for the clerk; its content is handed on to be written, never compared or changed. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Copy(String name, byte[] content) {}

    public Copy asItIs(Path source) {
        try {
            return new Copy(name(source), Files.readAllBytes(source));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the copy of the clerk's file " + source, e);
        }
    }

    /** @param rows asked only of a file that is too large to be marked itself */
    public Copy marked(
            Path source, RowCensus census, List<Finding> findings, RowCounts counts, Supplier<ReturnedRows> rows) {
        if (isLarge(source, census)) {
            return excerpt(source, findings, counts, rows.get());
        }
        return marked(source, findings, counts);
    }

    /** Of a table that is no list of nominations, and small. */
    public Copy marked(Path source, List<Finding> findings, RowCounts counts) {
        EditableCopy copy = editable.of(source);
        return new Copy(
                copy.name(),
                workbooks.mark(copy.name(), copy.content(), inCopy(findings, copy.sheets()), summary(counts)));
    }

    private Copy excerpt(Path source, List<Finding> findings, RowCounts counts, ReturnedRows rows) {
        boolean othersAccepted = counts.issued() > 0 || counts.alreadyIssued() > 0;
        RowExcerpt excerpt = new RowExcerpt(rows, findings, headings, othersAccepted);
        List<String> guidance = new ArrayList<>(List.of(TOO_LARGE));
        if (othersAccepted) {
            guidance.add(NUMBER_IS_USED);
        }
        byte[] content = workbooks.excerpt(
                new ReturnExcerpt(excerpt.sheets(), guidance), excerpt.moved(findings), summary(counts));
        return new Copy(EditableCopy.named(name(source), EXCERPT_ENDING), content);
    }

    private boolean isLarge(Path source, RowCensus census) {
        return census.total() - census.blanks() > settings.maxRows() || xmlBytes(source) > settings.maxXmlBytes();
    }

    private static long xmlBytes(Path source) {
        try (ZipFile zip = new ZipFile(source.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .mapToLong(ZipEntry::getSize)
                    .filter(size -> size > 0)
                    .sum();
        } catch (ZipException noArchive) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the copy of the clerk's file " + source, e);
        }
    }

    private static List<Finding> inCopy(List<Finding> findings, Map<String, String> renamed) {
        return findings.stream()
                .map(finding -> {
                    String sheet = finding.at().sheet();
                    String name = sheet == null ? null : renamed.get(sheet);
                    return name == null ? finding : finding.movedTo(finding.at().inSheet(name));
                })
                .toList();
    }

    private static ReturnSummary summary(RowCounts rows) {
        return new ReturnSummary(rows.read(), rows.issued(), rows.returned(), rows.alreadyIssued());
    }

    private static String name(Path source) {
        return String.valueOf(source.getFileName());
    }
}
