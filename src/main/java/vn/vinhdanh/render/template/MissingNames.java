package vn.vinhdanh.render.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of a name that is missing what it is missing from, and which names there are. Every fault ends the filling. */
enum MissingNames implements TemplateExceptionHandler {
    TOLD;

    /** "decision.articles[0].titel": what precedes the last name, and that name. */
    private static final Pattern LAST = Pattern.compile("(?:(.+)\\.)?([\\p{L}_$@][\\p{L}\\d_$@]*)");

    private static final Pattern STEP = Pattern.compile("\\.?([\\p{L}_$@][\\p{L}\\d_$@]*)|\\[(\\d{1,9})\\]");

    @Override
    public void handleTemplateException(TemplateException fault, Environment environment, Writer out)
            throws TemplateException {
        String asked = fault instanceof InvalidReferenceException ? fault.getBlamedExpressionString() : null;
        Matcher last = LAST.matcher(asked == null ? "" : asked);
        if (!last.matches()) {
            throw fault;
        }
        throw new MissingName(told(last.group(1), last.group(2), environment), fault, environment);
    }

    private static String told(@Nullable String around, String name, Environment environment) {
        return (around == null ? "there is no \"" + name + "\"" : around + " has no \"" + name + "\"") + ". "
                + NearestNames.of(name, names(around, environment))
                + " What may be absent is asked for with ??.";
    }

    private static Collection<String> names(@Nullable String around, Environment environment) {
        try {
            if (around == null) {
                List<String> known = new ArrayList<>();
                for (Object name : environment.getKnownVariableNames()) {
                    known.add(String.valueOf(name));
                }
                return known;
            }
            return value(around, environment) instanceof TemplateHashModelEx hash ? keys(hash) : List.of();
        } catch (TemplateModelException unknown) {
            return List.of();
        }
    }

    private static @Nullable TemplateModel value(String path, Environment environment) throws TemplateModelException {
        Matcher step = STEP.matcher(path);
        TemplateModel value = null;
        int end = 0;
        while (step.find() && step.start() == end) {
            String name = step.group(1);
            if (end == 0) {
                value = environment.getVariable(path.substring(0, step.end()));
            } else if (name != null && value instanceof TemplateHashModel hash) {
                value = hash.get(name);
            } else if (name == null && value instanceof TemplateSequenceModel list) {
                value = list.get(Integer.parseInt(step.group(2)));
            } else {
                return null;
            }
            end = step.end();
        }
        return end == path.length() ? value : null;
    }

    private static List<String> keys(TemplateHashModelEx hash) throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        for (TemplateModelIterator all = hash.keys().iterator(); all.hasNext(); ) {
            keys.add(String.valueOf(all.next()));
        }
        return keys;
    }
}
