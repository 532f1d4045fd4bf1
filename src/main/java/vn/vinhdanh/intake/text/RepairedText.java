package vn.vinhdanh.intake.text;

import java.util.Set;

/**
 * A cell's text after its repair.
 *
 * @param text NFC, trimmed, blanks collapsed, line breaks as {@code \n}
 * @param repairs what was done, blanks apart; empty for a sound text
 */
public record RepairedText(String text, Set<TextRepair> repairs) {}
