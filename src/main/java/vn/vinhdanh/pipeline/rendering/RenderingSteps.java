package vn.vinhdanh.pipeline.rendering;

import java.util.Collection;
import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.cluster.HandedOut;
import vn.vinhdanh.pipeline.cluster.HandedOutPartitions;
import vn.vinhdanh.pipeline.step.BatchOf;
import vn.vinhdanh.pipeline.step.BatchWriter;
import vn.vinhdanh.pipeline.step.LogPlace;
import vn.vinhdanh.pipeline.step.StepFactory;
import vn.vinhdanh.publish.OutputStore;
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

    static final String CERTIFICATES = "renderCertificates";

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
    @Profile(OnCluster.ALONE)
    Step renderCertificates(CertificateChunks chunks, OpenCertificates open, Progress progress) {
        return chunks.of(
                step -> {
                    String batch = BatchOf.step(step);
                    open.forgetLost(batch);
                    return open.of(batch);
                },
                progress);
    }

    @Bean
    CertificateChunks certificateChunks(
            StepFactory steps,
            Documents documents,
            CertificateRenderer certificates,
            OutputStore store,
            ThreadPoolTaskExecutor renderingThreads) {
        return (orders, progress) -> {
            CertificateOrders reader = new CertificateOrders(orders, progress);
            BatchWriter<IssuedDocument> writer = new BatchWriter<>(documents::register, progress);
            return steps.<CertificateOrder, IssuedDocument>chunk(CERTIFICATES, CHUNK, progress)
                    .reader(reader)
                    .processor(new CertificateMaking(certificates, store))
                    .writer(writer)
                    .taskExecutor(renderingThreads)
                    .listener(reader)
                    .listener(writer)
                    .allowStartIfComplete(true)
                    .build();
        };
    }

    /** Builds the step that makes certificates, whoever says which, and whoever is told. */
    @FunctionalInterface
    interface CertificateChunks {
        Step of(CertificateOrders.Source orders, Progress progress);
    }

    /** The manager's part: hands the certificates that are still to be made out in partitions. */
    @Bean("renderCertificates")
    @OnCluster
    Step renderCertificatesOfAll(
            StepFactory steps, CertificatePartitions partitions, HandedOutPartitions handler, OpenCertificates open) {
        return steps.partitioned(CERTIFICATES, partitions, (splitter, step) -> {
            Collection<StepExecution> ended = handler.handle(splitter, step);
            open.collect(BatchOf.step(step));
            return ended;
        });
    }

    @Bean
    @Profile(OnCluster.ALONE)
    HandedOut nothingHandedOut() {
        return () -> {};
    }

    @Bean
    Step clearDraft(StepFactory steps, Staging staging, OutputStore store, Documents documents) {
        return steps.tasklet("clearDraft", batch -> {
            documents.clear(batch);
            staging.clear(batch);
            store.clear(batch);
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
