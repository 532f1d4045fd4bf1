package vn.vinhdanh.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;

/** The fonts that templates may name, listed in templates/fonts/fonts.yaml, each read once. */
@Component
public class Fonts {

    private final Map<Face, byte[]> files = new LinkedHashMap<>();
    private final Map<Face, Queue<TrueTypeFont>> unused = new ConcurrentHashMap<>();

    public Fonts(TemplateFiles templates) {
        String list = new String(templates.read("fonts/fonts.yaml"), StandardCharsets.UTF_8);
        for (Map<String, Object> entry : entries(list)) {
            Face face = new Face(
                    String.valueOf(entry.get("family")),
                    Integer.parseInt(String.valueOf(entry.get("weight"))),
                    Boolean.parseBoolean(String.valueOf(entry.get("italic"))),
                    String.valueOf(entry.get("file")));
            files.put(face, templates.read("fonts/" + face.file()));
        }
    }

    private static List<Map<String, Object>> entries(String list) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(list);
        } catch (YAMLException unreadable) {
            throw new TemplateFault("fonts/fonts.yaml", String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    public List<Face> faces() {
        return new ArrayList<>(files.keySet());
    }

    /** The font file's content, to be read by the caller. */
    public InputStream open(Face face) {
        byte[] content = files.get(face);
        if (content == null) {
            throw new IllegalArgumentException("no such face in fonts.yaml: " + face);
        }
        return new ByteArrayInputStream(content);
    }

    /** Faces for one document, until it is finished. */
    Lent lend() {
        return new Lent();
    }

    private TrueTypeFont parsed(Face face) {
        try (InputStream in = open(face)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the font file " + face.file() + " cannot be read", e);
        }
    }

    private Queue<TrueTypeFont> unused(Face face) {
        return unused.computeIfAbsent(face, f -> new ConcurrentLinkedQueue<>());
    }

    /**
     * The faces that one document uses, parsed. A face's tables took a sixth of the time of a short document, so they are handed
     * on to the next; to one at a time, for PDFBox reads glyphs and whole tables from one position in the file, under two locks.
     */
    final class Lent implements AutoCloseable {

        private final Map<Face, TrueTypeFont> lent = new LinkedHashMap<>();

        /** The face, without the font's own substitutions. */
        TrueTypeFont font(Face face) {
            return lent.computeIfAbsent(face, wanted -> {
                TrueTypeFont font = unused(wanted).poll();
                return font == null ? parsed(wanted) : font;
            });
        }

        /** Where PDFBox has closed one, as it does once a document has its part of it, nothing is lost: the file is in memory. */
        @Override
        public void close() {
            lent.forEach((face, font) -> unused(face).add(font));
            lent.clear();
        }
    }
}
