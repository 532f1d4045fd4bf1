package vn.vinhdanh.sample.layout;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.sample.PlantedMistake;
import vn.vinhdanh.sample.file.Page;

/** A workbook laid out, with the places of the mistakes in it. */
public record Composition(List<Page> pages, List<PlantedMistake> planted) {

    static Composition empty() {
        return new Composition(new ArrayList<>(), new ArrayList<>());
    }
}
