package vn.vinhdanh.intake.total;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.text.FoldedText;

/**
 * Compares what totals and titles of one sheet claim with the rows. A total does not say what it is the total of: it
 * agrees when it agrees with its section, with the rows since the last total, with its table, its sheet or the file so
 * far, above it or (where it stands first) below it.
 */
public final class TotalCheck {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,6}");

    private final Counts file;
    private final Counts sheet = new Counts();
    private final List<Open> open = new ArrayList<>();
    private Counts table = new Counts();
    private Counts title = new Counts();
    private Counts section = new Counts();
    private Counts sinceTotal = new Counts();

    /** @param file the nominations of all sheets so far; those of this sheet are added */
    public TotalCheck(Counts file) {
        this.file = file;
    }

    private record Open(Claim claim, List<Counts> scopes) {}

    /** A cell of a total, by what its column holds. */
    public record Cell(String text, int column, boolean ofMarks, boolean known, CellRef at) {}

    public void table() {
        table = new Counts();
        section = new Counts();
        title = new Counts();
        sinceTotal = new Counts();
    }

    /** @param ofKind whether the title names a kind of recipient: then its number counts all up to the next such title */
    public void section(List<String> texts, boolean ofKind, CellRef at) {
        section = new Counts();
        if (ofKind) {
            title = new Counts();
            texts.stream()
                    .flatMap(text -> Claim.in(text, at).stream())
                    .filter(claim -> claim.award() == null)
                    .forEach(claim -> open.add(new Open(claim, List.of(title))));
        }
    }

    public void record(@Nullable RecipientKind kind, @Nullable String award, Iterable<Integer> marked) {
        String folded = award == null ? null : FoldedText.of(award).plain();
        for (Counts scope : List.of(file, sheet, table, title, section, sinceTotal)) {
            scope.add(kind, folded, marked);
        }
    }

    public void total(List<Cell> cells) {
        List<Counts> scopes = new ArrayList<>();
        for (Counts scope : List.of(sinceTotal, section, title, table, sheet, file)) {
            scopes.add(scope.copy());
            scopes.add(scope);
        }
        sinceTotal = new Counts();
        scopes.add(sinceTotal);
        claims(cells).forEach(claim -> open.add(new Open(claim, scopes)));
    }

    private static List<Claim> claims(List<Cell> cells) {
        Predicate<Cell> number = cell -> PLAIN_NUMBER.matcher(cell.text()).matches();
        List<Claim> claims = new ArrayList<>();
        cells.stream().filter(number.negate()).forEach(cell -> claims.addAll(Claim.in(cell.text(), cell.at())));
        cells.stream()
                .filter(number.and(Cell::ofMarks))
                .forEach(cell -> claims.add(Claim.ofMarks(Integer.parseInt(cell.text()), cell.column(), cell.at())));
        List<Cell> others =
                cells.stream().filter(number.and(cell -> !cell.ofMarks())).toList();
        // several numbers, or one in a column that is not known, may be sums of anything
        if (others.size() == 1 && others.get(0).known()) {
            claims.add(Claim.ofAll(
                    Integer.parseInt(others.get(0).text()), others.get(0).at()));
        }
        return claims;
    }

    /** At the end of the sheet, when the rows below a total are known too. */
    public void tell(Consumer<Finding> findings) {
        for (Open claimed : open) {
            Claim claim = claimed.claim();
            List<Integer> counted = claimed.scopes().stream()
                    .map(scope -> scope.of(claim))
                    .filter(Objects::nonNull)
                    .toList();
            if (!counted.isEmpty() && !counted.contains(claim.number())) {
                int nearest = counted.stream()
                        .min(Comparator.comparingInt(rows -> Math.abs(rows - claim.number())))
                        .orElseThrow();
                findings.accept(
                        Finding.of(FindingCode.TOTAL_DISAGREES, claim.at(), claim.written(), claim.counted(nearest)));
            }
        }
    }
}
