package vn.vinhdanh.pipeline;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The order of the steps. Step names are kept in the database: they are never changed. */
@Configuration(proxyBeanMethods = false)
class CommendationJobConfiguration {

    /** Takes one workbook through; a batch without a number ends as a published draft. */
    @Bean
    Job commendationJob(
            JobRepository repository,
            Step readNominations,
            Step reviewNominations,
            Step reviewBatch,
            Step decide,
            Step renderCertificates,
            Step renderPapers,
            Step proveCompleteness,
            Step writeReports,
            Step publishPackage) {
        return new JobBuilder("commendationJob", repository)
                .start(readNominations)
                .next(reviewNominations)
                .next(reviewBatch)
                .next(decide)
                .next(renderCertificates)
                .next(renderPapers)
                .next(proveCompleteness)
                .next(writeReports)
                .next(publishPackage)
                .build();
    }

    /** Makes the papers of a decision that corrects or revokes; without a number it ends as a published draft. */
    @Bean
    Job amendmentJob(
            JobRepository repository,
            Step renderCertificates,
            Step renderPapers,
            Step proveCompleteness,
            Step writeReports,
            Step publishPackage) {
        return new JobBuilder("amendmentJob", repository)
                .start(renderCertificates)
                .next(renderPapers)
                .next(proveCompleteness)
                .next(writeReports)
                .next(publishPackage)
                .build();
    }

    /** Makes the final papers of a batch that waited for its number. */
    @Bean
    Job issuanceJob(
            JobRepository repository,
            Step clearDraft,
            Step renderCertificates,
            Step renderPapers,
            Step proveCompleteness,
            Step writeReports,
            Step publishPackage) {
        return new JobBuilder("issuanceJob", repository)
                .start(clearDraft)
                .next(renderCertificates)
                .next(renderPapers)
                .next(proveCompleteness)
                .next(writeReports)
                .next(publishPackage)
                .build();
    }
}
