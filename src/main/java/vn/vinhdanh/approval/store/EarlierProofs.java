package vn.vinhdanh.approval.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.RenderedDocument;
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
        try (AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext()) {
            room.setParent(program);
            room.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "earlier", Map.of("vinhdanh.folders.templates", templates.toString())));
            room.scan("vn.vinhdanh.render");
            room.refresh();
            return room.getBean(TemplateProofs.class).of(kind);
        }
    }
}
