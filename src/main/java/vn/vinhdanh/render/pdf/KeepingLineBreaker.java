package vn.vinhdanh.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Iterator;
import java.util.List;

/** Breaks the lines of every document as {@link LineBreaks} allows; the engine's own would cut "212/TTr-SNV" in two. */
final class KeepingLineBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private final LayoutWatch watch;
    private Iterator<Integer> breaks = List.<Integer>of().iterator();

    KeepingLineBreaker(LayoutWatch watch) {
        this.watch = watch;
    }

    @Override
    public void setText(String text) {
        watch.mayGoOn();
        breaks = LineBreaks.in(text).iterator();
    }

    @Override
    public int next() {
        return breaks.hasNext() ? breaks.next() : DONE;
    }
}
