package vn.vinhdanh.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The artwork and fonts of the program's own certificates, as files. */
public record Templates(Path folder) {

    /** Where the emblem stands, in millimetres; the program's page template has the same figures. */
    static final double EMBLEM_LEFT = 138.5;

    static final double EMBLEM_TOP = 8.2;
    static final double EMBLEM_SIZE = 20;

    static final double PAGE_WIDTH = 297;
    static final double PAGE_HEIGHT = 210;

    Path border() {
        return folder.resolve("certificate/bang-khen/border.svg");
    }

    Path emblem() {
        return folder.resolve("shared/emblem.svg");
    }

    Path font(Face face) {
        return folder.resolve("fonts").resolve(face.file());
    }

    Path fonts() {
        return folder.resolve("fonts");
    }

    byte[] colourProfile() throws IOException {
        return Files.readAllBytes(folder.resolve("fonts/colour/sRGB.icc"));
    }

    /** Both pictures in one, for those that can take but one. */
    String background() throws IOException {
        String border = Files.readString(border());
        String emblem = Files.readString(emblem())
                .replaceFirst(
                        "width=\"[^\"]*\" height=\"[^\"]*\"",
                        "x=\"" + EMBLEM_LEFT + "\" y=\"" + EMBLEM_TOP + "\" width=\"" + EMBLEM_SIZE + "\" height=\""
                                + EMBLEM_SIZE + "\"");
        return border.replace("</svg>", emblem + "</svg>");
    }
}
