package vn.vinhdanh.render.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a finished PDF as it lies on the disk, to prove what it holds. */
public interface PaperReader {

    /**
     * Reads all pages with their text.
     *
     * @param pages is told the letters and digits of each page, in small letters, in the order in which they are drawn; blanks
     *     and punctuation are left out, since they are where a line may end
     * @throws IOException when it is no PDF that can be read to its end
     */
    Paper read(Path file, Consumer<String> pages) throws IOException;

    /**
     * Goes through the pages without their text.
     *
     * @return with the fonts left out of all that the pages have at hand, used or not
     * @throws IOException when it is no PDF that can be read to its end
     */
    Paper leafThrough(Path file) throws IOException;

    /** A text in the form in which pages are told. */
    String lettersOf(String text);

    /**
     * What there is besides the text.
     *
     * @param fontsLeftOut names of fonts that are used and not embedded (ISO 19005-2, 6.2.11.4.1)
     */
    record Paper(int pages, Set<String> fontsLeftOut) {}
}
