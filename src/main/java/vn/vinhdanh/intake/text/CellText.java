package vn.vinhdanh.intake.text;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Repairs what a cell holds, without ever changing a letter's meaning. */
public final class CellText {

    private CellText() {}

    /** NFC, look-alikes of Đ mended, invisible characters gone, blanks collapsed; line breaks stay as {@code \n}. */
    public static String repaired(String raw) {
        return new TextCleaning(raw, EnumSet.noneOf(TextRepair.class), false).text();
    }

    /** The same for a text alone, decoded first if its font or its letters prove that it is in a legacy encoding. */
    public static RepairedText repair(String raw, @Nullable String font) {
        return new SheetTexts().repair(raw, font);
    }
}
