package vn.vinhdanh.render.proof;

import java.util.List;
import java.util.Map;

/** The kinds of paper and the templates that each is made from, as they are now: the office's own before the program's. */
public interface TemplateKinds {

    /** Of every kind: "decision", "bulletin", "certificate/giay-khen" ... */
    List<Version> versions();

    /** Every file that a kind may use, by its name below templates/. */
    Map<String, byte[]> files(String kind);

    /** Every template file there is, by its name below templates/: all that the papers of today are drawn from. */
    Map<String, byte[]> everything();

    /** Whether every file is as the program brings it, and none is wanted that it does not bring. */
    boolean areAsBuilt();

    /**
     * What a kind is made from.
     *
     * @param sha256 over the names and contents of all its files
     * @param changed the files that are not as the program brings them
     */
    record Version(String kind, String sha256, List<String> changed) {}
}
