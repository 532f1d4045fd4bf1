package vn.vinhdanh.benchmarks.distribution.job;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the worker step is made of, the same for both ways. */
@Configuration(proxyBeanMethods = false)
@Profile("worker")
class WorkerParts {

    @Bean
    @StepScope
    MissingOrdinals missingOrdinals(
            JdbcTemplate jdbc,
            @Value("#{stepExecutionContext['first']}") int first,
            @Value("#{stepExecutionContext['last']}") int last) {
        return new MissingOrdinals(jdbc, first, last);
    }

    @Bean
    ItemWriter<Integer> madeRows(JdbcTemplate jdbc, Work work) {
        return new MadeRows(jdbc, work.worker());
    }
}
