package vn.vinhdanh.approval.store;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.proof.SecondRoom;
import vn.vinhdanh.render.proof.TemplateProofs;

/** Draws proofs from another folder of templates than the office's present one, with a second render room. */
@Component
class EarlierProofs {

    private final ApplicationContext program;

    EarlierProofs(ApplicationContext program) {
        this.program = program;
    }

    /** @param templates a kept version; what it lacks, or all if it is not there, comes from the program */
    List<RenderedDocument> of(String kind, Path templates) {
        try (SecondRoom room = SecondRoom.open(program, templates)) {
            return room.get(TemplateProofs.class).of(kind);
        }
    }
}
