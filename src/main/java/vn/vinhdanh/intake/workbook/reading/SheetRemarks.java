package vn.vinhdanh.intake.workbook.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.text.RepairedText;
import vn.vinhdanh.intake.text.TextRepair;

/** What the reader of a sheet has to tell of it: each kind of repair once, with how often and an example. */
public final class SheetRemarks {

    private static final int EXAMPLE = 60;
    private static final Map<TextRepair, String> MENDED = new EnumMap<>(Map.of(
            TextRepair.COMPOSED, "dấu tách rời khỏi chữ",
            TextRepair.LOOK_ALIKE, "chữ trông giống Đ, đ của bảng chữ khác",
            TextRepair.INVISIBLE, "ký tự không nhìn thấy"));

    private final CellRef sheet;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<TextRepair, Integer> decoded = new EnumMap<>(TextRepair.class);
    private final Map<TextRepair, String> examples = new EnumMap<>(TextRepair.class);
    private final Set<TextRepair> mended = EnumSet.noneOf(TextRepair.class);
    private int mendedCells;
    private String mendedExample = "";

    public SheetRemarks(CellRef sheet) {
        this.sheet = sheet;
    }

    public void beyond(int column, int columns) {
        findings.add(Finding.of(
                FindingCode.CELLS_BEYOND_LIMIT,
                sheet,
                "từ cột " + GridCell.letters(column) + ", chỉ đọc " + columns
                        + " cột đầu (vinhdanh.intake.max-columns)"));
    }

    public void repaired(int row, int column, String raw, RepairedText text) {
        if (text.repairs().isEmpty()) {
            return;
        }
        String place = GridCell.letters(column) + row;
        for (TextRepair encoding : List.of(TextRepair.TCVN3, TextRepair.VNI)) {
            if (text.repairs().contains(encoding)) {
                decoded.merge(encoding, 1, Integer::sum);
                examples.putIfAbsent(encoding, place + " “" + cut(raw) + "” thành “" + cut(text.text()) + "”");
            }
        }
        if (text.repairs().contains(TextRepair.PERHAPS_LEGACY)) {
            findings.add(Finding.of(
                    FindingCode.TEXT_PERHAPS_LEGACY,
                    new CellRef(sheet.file(), sheet.sheet(), row, GridCell.letters(column)),
                    text.text()));
        }
        Set<TextRepair> mends = EnumSet.copyOf(text.repairs());
        mends.retainAll(MENDED.keySet());
        if (!mends.isEmpty()) {
            mended.addAll(mends);
            mendedCells++;
            mendedExample = mendedExample.isEmpty() ? place + " “" + cut(text.text()) + "”" : mendedExample;
        }
    }

    public List<Finding> findings() {
        decoded.forEach((encoding, cells) -> findings.add(Finding.of(
                FindingCode.TEXT_DECODED,
                sheet,
                String.valueOf(cells),
                encoding == TextRepair.TCVN3 ? "TCVN3 (ABC)" : "VNI",
                examples.getOrDefault(encoding, ""))));
        if (mendedCells > 0) {
            findings.add(Finding.of(
                    FindingCode.TEXT_MENDED,
                    sheet,
                    String.valueOf(mendedCells),
                    mended.stream().map(MENDED::get).collect(Collectors.joining(", ")),
                    mendedExample));
        }
        return List.copyOf(findings);
    }

    private static String cut(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= EXAMPLE ? line : line.substring(0, EXAMPLE) + "…";
    }
}
