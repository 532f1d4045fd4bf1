package vn.vinhdanh.golden;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import vn.vinhdanh.decision.DecisionSettings;

/** The program's drafting and rendering without its database: what makes a paper of a model. */
public final class RenderRoom {

    private RenderRoom() {}

    /** @param settings each "name=value" */
    public static AnnotationConfigApplicationContext started(String... settings) {
        AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(program, settings);
        program.registerBean(
                DecisionSettings.class,
                () -> new DecisionSettings(DecisionSettings.Numbering.REGISTRY, DecisionSettings.Order.WORKBOOK));
        program.scan("vn.vinhdanh.render", "vn.vinhdanh.catalogue", "vn.vinhdanh.decision");
        program.refresh();
        return program;
    }
}
