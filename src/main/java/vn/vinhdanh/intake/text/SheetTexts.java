package vn.vinhdanh.intake.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stand-in until the decoder of legacy text is there. */
public final class SheetTexts {

    public void see(String raw, @Nullable String font) {}

    public RepairedText repair(String raw, @Nullable String font) {
        return new RepairedText(CellText.repaired(raw), Set.of());
    }
}
