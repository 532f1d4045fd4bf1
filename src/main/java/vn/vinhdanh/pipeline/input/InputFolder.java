package vn.vinhdanh.pipeline.input;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Says what lies in input/ and how far each file is. */
public interface InputFolder {

    /** All, in the order of their names; each is read once, since a file is known by its content alone. */
    default List<DroppedFile> files() throws IOException {
        return files(name -> true);
    }

    /** @param isAsked by the file's name; others are not read */
    List<DroppedFile> files(Predicate<String> isAsked) throws IOException;
}
