package vn.vinhdanh.benchmark.peer;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.benchmark.CertificateContent;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.CertificateRenderer;

/** The program's own certificates, one batch compiled once and filled many times; it fits and breaks the texts itself. */
public final class ProgramsPress {

    private ProgramsPress() {}

    /** @param args as {@link Work#of} takes them */
    public static void main(String[] args) throws Exception {
        Work work = Work.of(args);
        try (AnnotationConfigApplicationContext program = CertificateContent.program()) {
            Award award = CertificateContent.award(program, "bang-khen");
            Decision batch = CertificateContent.decision(award, 0, Math.max(work.documents(), work.warmUp()));
            CertificateRenderer certificates = program.getBean(CertificateRenderer.class);
            Peer peer = certificate -> certificates
                    .render(batch, batch.grants().get(certificate.number() - 1))
                    .content();
            new Timed("vinhdanh", "-", work, List.of(peer, peer)).run();
        }
    }
}
