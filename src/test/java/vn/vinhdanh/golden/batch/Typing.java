package vn.vinhdanh.golden.batch;

import java.text.Normalizer;
import vn.vinhdanh.intake.text.CellText;

/** Texts the way clerks' keyboards leave them in cells, and as the intake hands them on. */
final class Typing {

    private final Dice dice;

    Typing(Dice dice) {
        this.dice = dice;
    }

    /** A text in one line. */
    String typed(String text) {
        return repaired(text, messed(text));
    }

    /** A text that may have ends of lines in its cell. */
    String paragraph(String text) {
        String broken = dice.percent(10) ? text.replaceFirst(" ", "\u2028") : text;
        return repaired(text, messed(dice.percent(10) ? broken.replaceFirst(" ", "\n") : broken));
    }

    private String messed(String text) {
        String messed = text;
        if (dice.percent(15)) {
            messed = Normalizer.normalize(messed, Normalizer.Form.NFD);
        }
        if (dice.percent(5)) {
            messed = messed.replaceFirst(" ", "\u200B  \u00A0");
        }
        return dice.percent(5) ? "\uFEFF " + messed + " " : messed;
    }

    private static String repaired(String text, String messed) {
        String repaired = CellText.repaired(messed);
        if (!repaired.replace('\n', ' ').equals(text)) {
            throw new AssertionError("The intake makes \"" + repaired + "\" of \"" + text + "\"");
        }
        return repaired;
    }
}
