package vn.vinhdanh.render;

import java.util.Optional;
import vn.vinhdanh.decision.Decision;

/** Makes the list by which the accountant pays, {@code tien-thuong.xlsx}: those whom this package commends. */
public interface BonusListRenderer {

    /** Empty for a draft, whose amounts depend on a date it does not have, and where nobody is paid. */
    Optional<RenderedDocument> render(Decision decision);
}
