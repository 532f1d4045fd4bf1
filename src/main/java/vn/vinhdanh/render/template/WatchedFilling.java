package vn.vinhdanh.render.template;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fills a template in a thread of its own, so that one without end gets its verdict. The thread has nothing but the
 * template and the model: interrupting it disturbs nobody, and it does not keep the program from ending.
 */
record WatchedFilling(Duration longest, int mostCharacters) {

    String fill(Template template, Map<String, ?> model) throws TemplateException, IOException {
        BoundedWriter filled = new BoundedWriter(template.getName(), mostCharacters);
        FutureTask<String> task = new FutureTask<>(() -> {
            template.process(model, filled);
            return filled.toString();
        });
        Thread thread = new Thread(task, "filling");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException endless) {
            thread.interrupt();
            throw new TemplateRefused(
                    template.getName(),
                    "it is not filled within " + longest.toSeconds() + " seconds. Look for a list or macro without"
                            + " end; for a very large batch raise vinhdanh.template-limits.seconds.",
                    endless);
        } catch (InterruptedException askedToEnd) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the filling of " + template.getName() + " was broken off", askedToEnd);
        } catch (ExecutionException failed) {
            throw unpacked(template, failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static TemplateException unpacked(Template template, Throwable cause) throws IOException {
        if (cause instanceof StackOverflowError) {
            throw new TemplateRefused(
                    template.getName(), "a macro or function calls itself without end. Give it an end.", cause);
        }
        if (cause instanceof OutOfMemoryError) {
            throw new TemplateRefused(
                    template.getName(),
                    "it needs more memory than there is. Look for texts that grow in a list.",
                    cause);
        }
        if (cause instanceof TemplateException fault) {
            return fault;
        }
        if (cause instanceof IOException fault) {
            throw fault;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException(cause);
    }
}
