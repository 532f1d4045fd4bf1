package vn.vinhdanh.render.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import vn.vinhdanh.render.RenderedDocument;

/**
 * What is to be made for file after file. A file's archives, which need its receipt lists, come behind the papers of the file
 * after it: while one thread lays those out, the others do not wait for it. Of two files at most anything is kept.
 */
final class DeliveryTasks implements Iterator<DeliveryTasks.Task> {

    interface Task {

        List<RenderedDocument> done();
    }

    private final Iterator<DeliveryFile> files;
    private final Function<DeliveryFile, List<Task>> papers;
    private final Function<DeliveryFile, List<Task>> archives;
    private final Deque<Task> ready = new ArrayDeque<>();
    private List<Task> behind = List.of();

    DeliveryTasks(
            Iterator<DeliveryFile> files,
            Function<DeliveryFile, List<Task>> papers,
            Function<DeliveryFile, List<Task>> archives) {
        this.files = files;
        this.papers = papers;
        this.archives = archives;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (files.hasNext() || !behind.isEmpty())) {
            List<Task> before = behind;
            behind = List.of();
            if (files.hasNext()) {
                DeliveryFile file = files.next();
                ready.addAll(papers.apply(file));
                behind = archives.apply(file);
            }
            ready.addAll(before);
        }
        return !ready.isEmpty();
    }

    @Override
    public Task next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
