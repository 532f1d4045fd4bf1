package vn.vinhdanh.operator.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.ResolvableType;

/** Which values a setting may have. */
final class Allowed {

    private final ResolvableType type;
    private final List<Annotation> annotations;

    Allowed(ResolvableType type, List<Annotation> annotations) {
        this.type = type;
        this.annotations = annotations;
    }

    static Allowed by(Setting setting) {
        return new Allowed(setting.type(), setting.annotations());
    }

    /** Converted as the program itself will convert it, by Spring Boot. An empty value is none: the default stands. */
    boolean takes(Object value) {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("value", value)));
        try {
            Object read = binder.bind(
                            "value", Bindable.of(type).withAnnotations(annotations.toArray(Annotation[]::new)))
                    .orElse(null);
            return !(read instanceof Number number) || isInRange(number.longValue());
        } catch (BindException unfit) {
            return false;
        }
    }

    private boolean isInRange(long number) {
        return number >= least() && number <= most();
    }

    private long least() {
        return KnownSettings.annotation(annotations, Min.class) instanceof Min min ? min.value() : Long.MIN_VALUE;
    }

    private long most() {
        return KnownSettings.annotation(annotations, Max.class) instanceof Max max ? max.value() : Long.MAX_VALUE;
    }

    /** "registry, program"; "a whole number from 1". */
    @Override
    public String toString() {
        Class<?> value = type.toClass();
        if (value.isEnum()) {
            return Arrays.stream(value.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
        }
        if (value == boolean.class || value == Boolean.class) {
            return "true, false";
        }
        if (value == Duration.class) {
            return "a time such as 500ms, 7s, 2m, 1h or 30d";
        }
        if (value == LocalDate.class) {
            return "a day written as 2026-02-05";
        }
        if (value == Path.class) {
            return "a path";
        }
        return value == String.class ? "a text" : "a whole number" + range();
    }

    private String range() {
        return (least() == Long.MIN_VALUE ? "" : " from " + least())
                + (most() == Long.MAX_VALUE ? "" : " up to " + most());
    }
}
