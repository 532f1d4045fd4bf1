package vn.vinhdanh.award;

import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param position the signer's own: "Phó Chủ tịch"
 * @param principal for whom a TM., KT., TL. or TUQ. signature stands: "Chủ tịch"; absent when the head signs
 */
public record Signer(
        SigningForm form, String position, @Nullable String principal, String name) {}
