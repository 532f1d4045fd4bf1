package vn.vinhdanh.intake.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Stand-in. */
public final class TextDecoding {
    private TextDecoding() {}

    public static Optional<DecodedText> decode(byte[] bytes) {
        return Optional.of(new DecodedText(new String(bytes, StandardCharsets.UTF_8), "UTF-8"));
    }
}
