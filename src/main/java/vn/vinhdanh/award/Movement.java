package vn.vinhdanh.award;

import org.jspecify.annotations.Nullable;

/** A themed emulation movement (phong trào thi đua theo chuyên đề). */
public record Movement(
        String name, @Nullable String level, @Nullable String launched) {}
