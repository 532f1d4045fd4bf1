package vn.vinhdanh.operator.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

/**
 * A setting as somebody has written it.
 *
 * @param name as it stands there
 * @param where "/opt/vinhdanh/application.yaml, line 4", "-D", "environment"
 * @param kind of place
 * @param source the file or other place as a whole
 */
record WrittenSetting(String name, Object value, String where, Kind kind, String source) {

    enum Kind {
        FILE,
        PROPERTY,
        ENVIRONMENT
    }

    private record Token(String text, boolean isPlace) {}

    private List<Token> tokens() {
        ConfigurationPropertyName read = ConfigurationPropertyName.adapt(name, '.');
        return IntStream.range(0, read.getNumberOfElements())
                .mapToObj(i -> new Token(read.getElement(i, Form.UNIFORM), read.isNumericIndex(i)))
                .toList();
    }

    boolean is(Setting setting) {
        if (kind == Kind.ENVIRONMENT) {
            return setting.environmentName().matcher(name).matches();
        }
        List<Token> tokens = tokens();
        List<String> parts = setting.parts();
        boolean isWholeList =
                tokens.size() == parts.size() - 1 && parts.get(parts.size() - 1).equals(Setting.PLACE);
        return (tokens.size() == parts.size() || isWholeList) && isBegunBy(tokens, parts);
    }

    /** Whether settings stand below what is written. */
    boolean isAbove(Setting setting) {
        List<Token> tokens = kind == Kind.ENVIRONMENT ? List.of() : tokens();
        return !tokens.isEmpty() && tokens.size() < setting.parts().size() && isBegunBy(tokens, setting.parts());
    }

    private static boolean isBegunBy(List<Token> tokens, List<String> parts) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean agrees =
                    switch (parts.get(i)) {
                        case Setting.FREE -> true;
                        case Setting.PLACE -> token.isPlace();
                        default -> token.text().equals(parts.get(i).replace("-", ""));
                    };
            if (!agrees) {
                return false;
            }
        }
        return true;
    }

    /** The name of the office's choice, as written. */
    String freeName(Setting setting) {
        ConfigurationPropertyName read = ConfigurationPropertyName.adapt(name, kind == Kind.ENVIRONMENT ? '_' : '.');
        int at = setting.parts().indexOf(Setting.FREE);
        return at < read.getNumberOfElements() ? read.getElement(at, Form.ORIGINAL) : "";
    }

    /** In full, whatever the way of writing: "vinhdanh.office.signers[0].name". */
    String inFull(Setting setting) {
        if (kind == Kind.ENVIRONMENT) {
            return setting.isListed() || setting.isFree() ? name : setting.key();
        }
        List<Token> tokens = tokens();
        List<String> full = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (setting.parts().get(i)) {
                case Setting.PLACE -> full.add("[" + tokens.get(i).text() + "]");
                case Setting.FREE -> full.add("." + freeName(setting));
                default -> full.add((i == 0 ? "" : ".") + setting.parts().get(i));
            }
        }
        return String.join("", full);
    }

    String text() {
        return String.valueOf(value);
    }

    boolean isOfTheProgram() {
        return name.toLowerCase(Locale.ROOT).matches(KnownSettings.ROOT + "(?:[._\\[].*)?");
    }
}
