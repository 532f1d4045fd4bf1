package vn.vinhdanh.render.bulletin;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.render.BulletinFigure;

/** Gathers each figure at the moment it enters the model, so that none can stand in the text without its source. */
final class FigureList {

    private final List<BulletinFigure> figures = new ArrayList<>();

    /** The figure as it is printed. */
    String add(String name, int value, String source) {
        BulletinFigure figure = new BulletinFigure(name, value, source);
        figures.add(figure);
        return figure.text();
    }

    List<BulletinFigure> all() {
        return List.copyOf(figures);
    }
}
