package vn.vinhdanh.benchmark.peer;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.benchmark.CertificateContent;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.CertificateRenderer;

/**
 * The program's own certificates: one batch, compiled once and filled many times. It fits and breaks the texts itself,
 * and what it takes to compile the batch is inside the time, since every batch is compiled anew.
 */
public final class ProgramsPress {

    private ProgramsPress() {}

    /** @param args as {@link Work#of} takes them */
    public static void main(String[] args) throws Exception {
        Work work = Work.of(args);
        try (AnnotationConfigApplicationContext program = CertificateContent.program()) {
            Award award = CertificateContent.award(program, "bang-khen");
            CertificateRenderer certificates = program.getBean(CertificateRenderer.class);
            Decision another = CertificateContent.decision(award, 0, work.warmUp());
            IntStream.range(0, work.warmUp())
                    .parallel()
                    .forEach(n -> certificates.render(another, another.grants().get(n)));
            Decision batch = CertificateContent.decision(award, 0, work.documents());
            Peer peer = certificate -> certificates
                    .render(batch, batch.grants().get(certificate.number() - 1))
                    .content();
            new Timed("vinhdanh", "-", work.warmedUp(), List.of(peer, peer)).run();
        }
    }
}
