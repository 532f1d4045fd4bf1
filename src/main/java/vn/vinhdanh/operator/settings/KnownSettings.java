package vn.vinhdanh.operator.settings;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All settings of the program, as the records of its rooms declare them. */
final class KnownSettings {

    static final String ROOT = "vinhdanh";

    private static final String PROGRAM = "vn.vinhdanh";

    private final List<Setting> settings = new ArrayList<>();
    /** By the prefix of their settings, which several may share. */
    private final Map<String, List<Class<?>>> records = new TreeMap<>();

    private KnownSettings() {}

    /** Read once: the program's classes do not change while it runs. */
    private static final class Once {
        static final KnownSettings OF_THE_PROGRAM = scanned();
    }

    static KnownSettings ofTheProgram() {
        return Once.OF_THE_PROGRAM;
    }

    List<Setting> all() {
        return settings;
    }

    Map<String, List<Class<?>>> records() {
        return records;
    }

    private static KnownSettings scanned() {
        KnownSettings known = new KnownSettings();
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents(PROGRAM).stream()
                .map(candidate -> ClassUtils.resolveClassName(
                        String.valueOf(candidate.getBeanClassName()), KnownSettings.class.getClassLoader()))
                .forEach(known::add);
        known.settings.sort(Comparator.comparing(Setting::key));
        return known;
    }

    private void add(Class<?> owner) {
        String prefix = owner.getAnnotation(ConfigurationProperties.class).value();
        records.computeIfAbsent(prefix, any -> new ArrayList<>()).add(owner);
        addComponents(List.of(prefix.split("\\.", -1)), owner, owner);
    }

    private void addComponents(List<String> above, Class<?> type, Class<?> owner) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = constructor(type, components);
        for (int i = 0; i < components.length; i++) {
            List<Annotation> annotations = List.of(constructor.getParameters()[i].getAnnotations());
            String name = annotation(annotations, Name.class) instanceof Name other
                    ? other.value()
                    : DataObjectPropertyName.toDashedForm(components[i].getName());
            String[] usual = annotation(annotations, DefaultValue.class) instanceof DefaultValue value
                    ? value.value()
                    : new String[0];
            add(
                    new Setting(
                            with(above, name),
                            ResolvableType.forConstructorParameter(constructor, i),
                            annotations,
                            null,
                            usual.length == 0 || usual[0].isEmpty() ? null : String.join(",", usual),
                            owner),
                    constructor.getAnnotatedParameterTypes()[i]);
        }
    }

    private void add(Setting setting, AnnotatedType annotated) {
        Class<?> type = setting.type().toClass();
        if (Map.class.isAssignableFrom(type)) {
            addElement(setting, annotated, 1, Setting.FREE, setting.type().getGeneric(0));
        } else if (List.class.isAssignableFrom(type)) {
            addElement(setting, annotated, 0, Setting.PLACE, setting.nameType());
        } else if (type.isRecord()) {
            addComponents(setting.parts(), type, setting.owner());
        } else {
            settings.add(setting);
        }
    }

    private void addElement(
            Setting setting, AnnotatedType annotated, int generic, String part, @Nullable ResolvableType nameType) {
        AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[generic];
        add(
                new Setting(
                        with(setting.parts(), part),
                        setting.type().getGeneric(generic),
                        List.of(element.getAnnotations()),
                        nameType,
                        setting.usual(),
                        setting.owner()),
                element);
    }

    private static List<String> with(List<String> parts, String part) {
        List<String> longer = new ArrayList<>(parts);
        longer.add(part);
        return List.copyOf(longer);
    }

    static @Nullable Annotation annotation(List<Annotation> annotations, Class<? extends Annotation> type) {
        return annotations.stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
