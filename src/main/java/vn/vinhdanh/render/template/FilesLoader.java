package vn.vinhdanh.render.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the files of the template folder, and of them only what asks for nothing forbidden. */
record FilesLoader(TemplateFiles files) implements TemplateLoader {

    private record Source(String name, String text) {}

    @Override
    public @Nullable Object findTemplateSource(String name) {
        Optional<byte[]> content = files.find(name);
        if (content.isEmpty()) {
            return null;
        }
        Source source = new Source(name, new String(content.get(), StandardCharsets.UTF_8));
        ForbiddenWords.refuse(name, source.text());
        return source;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
