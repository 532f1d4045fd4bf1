package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.step.BatchWriter;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.pipeline.step.StepFactory;
import vn.vinhdanh.publish.Staging;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.RenderedDocument;

/** The steps from the decision to the published folder. */
@Configuration(proxyBeanMethods = false)
class RenderingSteps {

    /** A chunk costs the repository about a millisecond, a certificate far more: small chunks stop and redo quickly. */
    private static final int CHUNK = 20;

    /** Rendering runs on all cores; files and rows are written by the step's own thread in its transaction. */
    @Bean
    ThreadPoolTaskExecutor renderingThreads() {
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        pool.setThreadNamePrefix("render-");
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
            ThreadPoolTaskExecutor renderingThreads,
            Progress progress) {
        CertificateOrders reader = new CertificateOrders(desk, documents, progress);
        BatchWriter<RenderedDocument> writer =
                new BatchWriter<>((batch, papers) -> keep(batch, papers, staging, documents), progress);
        return steps.<CertificateOrder, RenderedDocument>chunk("renderCertificates", CHUNK)
                .reader(reader)
                .processor(order -> certificates.render(order.decision(), order.grant()))
                .writer(writer)
                .taskExecutor(renderingThreads)
                .listener(reader)
                .listener(writer)
                .build();
    }

    private static void keep(
            String batch, List<? extends RenderedDocument> papers, Staging staging, Documents documents)
            throws IOException {
        List<IssuedDocument> issued = new ArrayList<>();
        for (RenderedDocument paper : papers) {
            issued.add(staging.put(batch, paper));
        }
        documents.register(batch, issued);
    }

    @Bean
    Step clearDraft(StepFactory steps, Staging staging, Documents documents) {
        return steps.tasklet("clearDraft", batch -> {
            documents.clear(batch);
            staging.clear(batch);
        });
    }

    @Bean
    Step renderPapers(StepFactory steps, PaperStage stage) {
        return steps.tasklet("renderPapers", stage::render);
    }

    @Bean
    Step proveCompleteness(StepFactory steps, ProofStage stage) {
        return steps.tasklet("proveCompleteness", stage::prove);
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
