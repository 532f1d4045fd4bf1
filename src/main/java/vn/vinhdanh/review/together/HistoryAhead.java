package vn.vinhdanh.review.together;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.AcceptedNomination;

/** Goes through a file page by page, and looks up the next page's history while one is judged. */
final class HistoryAhead implements Iterator<HistoryAhead.Page> {

    private final PastAwards history;
    private final List<AcceptedNomination> nominations;
    private final int size;
    private int start;
    private @Nullable CompletableFuture<Map<String, List<PastAward>>> ahead;

    /** @param size nominations a page */
    HistoryAhead(PastAwards history, List<AcceptedNomination> nominations, int size) {
        this.history = history;
        this.nominations = nominations;
        this.size = size;
        this.ahead = lookUp();
    }

    /** @param past by the key of the recipient's name */
    record Page(List<AcceptedNomination> nominations, Map<String, List<PastAward>> past) {}

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Page next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        List<AcceptedNomination> page = page();
        Map<String, List<PastAward>> past = past(ahead);
        start += page.size();
        ahead = lookUp();
        return new Page(page, past);
    }

    private List<AcceptedNomination> page() {
        return nominations.subList(start, Math.min(start + size, nominations.size()));
    }

    private @Nullable CompletableFuture<Map<String, List<PastAward>>> lookUp() {
        if (start == nominations.size()) {
            return null;
        }
        var recipients = page().stream().map(AcceptedNomination::recipient).toList();
        return CompletableFuture.supplyAsync(() -> history.of(recipients));
    }

    /** A fault of the database is told as it is. */
    private static Map<String, List<PastAward>> past(CompletableFuture<Map<String, List<PastAward>>> ahead) {
        try {
            return ahead.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw wrapped;
        }
    }
}
