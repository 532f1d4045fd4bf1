package vn.vinhdanh.render;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.decision.Decision;

/** Renders the bulletin of a conference as page, PDF and plain text below {@code ban-tin/}. */
public interface BulletinRenderer {

    /** Whether page and PDF can show the picture: JPEG, PNG or GIF in screen colours, whole, and of a sensible size. */
    boolean canShow(Path photo);

    /** @param photo the picture itself; null where the workbook names none or its folder lacks it */
    List<RenderedDocument> render(Decision decision, Conference conference, @Nullable Path photo);

    /** The figures that the bulletin states, in the order of the text, each with where it comes from. */
    List<BulletinFigure> figures(Decision decision, Conference conference);
}
