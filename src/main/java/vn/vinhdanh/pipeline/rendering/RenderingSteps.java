package vn.vinhdanh.pipeline.rendering;

import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.step.BatchWriter;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.pipeline.step.LogPlace;
import vn.vinhdanh.pipeline.step.StepFactory;
import vn.vinhdanh.publish.LostDocuments;
import vn.vinhdanh.publish.Publication;
import vn.vinhdanh.publish.Staging;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DocumentKind;

/** The steps from the decision to the published folder. */
@Configuration(proxyBeanMethods = false)
class RenderingSteps {

    /**
     * All cores wait for the last certificate of a chunk and for its commit, so chunks are not small; a stop waits for the
     * chunk and a kill repeats it, which is a matter of seconds, so they are not large.
     */
    private static final int CHUNK = 200;

    /** Certificates are drawn and written on all cores; rows are written by the step's own thread in its transaction. */
    @Bean
    ThreadPoolTaskExecutor renderingThreads() {
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        pool.setThreadNamePrefix("render-");
        pool.setTaskDecorator(LogPlace.handedOn());
        pool.setWaitForTasksToCompleteOnShutdown(true);
        return pool;
    }

    @Bean
    Step renderCertificates(
            StepFactory steps,
            DecisionDesk desk,
            Documents documents,
            CertificateRenderer certificates,
            Staging staging,
            LostDocuments lost,
            ThreadPoolTaskExecutor renderingThreads,
            Progress progress) {
        CertificateOrders reader = new CertificateOrders(desk, documents, lost, progress);
        BatchWriter<IssuedDocument> writer = new BatchWriter<>(documents::register, progress);
        return steps.<CertificateOrder, IssuedDocument>chunk("renderCertificates", CHUNK)
                .reader(reader)
                .processor(new CertificateMaking(certificates, staging))
                .writer(writer)
                .taskExecutor(renderingThreads)
                .listener(reader)
                .listener(writer)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step clearDraft(StepFactory steps, Staging staging, Documents documents) {
        return steps.tasklet("clearDraft", batch -> {
            documents.clear(batch);
            staging.clear(batch);
        });
    }

    @Bean
    Step renderPapers(StepFactory steps, PaperStage stage, Documents documents) {
        return steps.repeated("renderPapers", batch -> {
            if (!hasPapers(documents.of(batch))) {
                stage.render(batch);
            }
        });
    }

    /** All are registered in the step's one transaction: where one is, all are. */
    private static boolean hasPapers(List<IssuedDocument> made) {
        return made.stream().anyMatch(document -> !document.kind().equals(DocumentKind.CERTIFICATE.code()));
    }

    @Bean
    Step proveCompleteness(StepFactory steps, ProofStage stage, Publication publication) {
        return steps.repeated("proveCompleteness", batch -> {
            if (!publication.isOut(batch)) {
                stage.prove(batch);
            }
        });
    }

    @Bean
    Step writeReports(StepFactory steps, ReportStage stage) {
        return steps.tasklet("writeReports", stage::write);
    }

    @Bean
    Step publishPackage(StepFactory steps, PublishStage stage) {
        return steps.tasklet("publishPackage", stage::publish);
    }
}
