package vn.vinhdanh.sample;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.AwardCatalogue;

/** Writes workbooks as clerks send them, and beside each the list of the mistakes planted in it. */
@Component
public class SampleWorkbooks {

    private final AwardCatalogue catalogue;

    SampleWorkbooks(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Without the rest of the program: no database is opened, no folder touched. */
    public static AnnotationConfigApplicationContext alone() {
        return new AnnotationConfigApplicationContext("vn.vinhdanh.catalogue", "vn.vinhdanh.sample");
    }

    /**
     * Writes all that is ordered.
     *
     * @throws FileAlreadyExistsException before anything is written, when a file would be overwritten
     */
    public void write(SampleOrder order, Consumer<SampleFile> written) throws IOException {
        List<Path> inTheWay = new ArrayList<>();
        for (SampleRecipe recipe : order.recipes()) {
            Path file = file(order.folder(), recipe);
            List.of(file, answers(file)).stream().filter(Files::exists).forEach(inTheWay::add);
        }
        if (!inTheWay.isEmpty()) {
            throw new FileAlreadyExistsException(inTheWay.get(0).toString());
        }
        Files.createDirectories(order.folder());
        for (SampleRecipe recipe : order.recipes()) {
            written.accept(write(recipe, order.folder()));
        }
    }

    /** Writes one workbook and its answers. */
    public SampleFile write(SampleRecipe recipe, Path folder) throws IOException {
        SampleFile made = new SampleMaker(catalogue, recipe).write(file(folder, recipe));
        SampleAnswers.write(made, answers(made.file()));
        return made;
    }

    private static Path file(Path folder, SampleRecipe recipe) {
        return folder.resolve(recipe.name() + "." + recipe.format().ending());
    }

    private static Path answers(Path file) {
        return file.resolveSibling(file.getFileName() + ".json");
    }
}
