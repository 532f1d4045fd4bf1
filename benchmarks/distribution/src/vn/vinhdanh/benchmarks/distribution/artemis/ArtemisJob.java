package vn.vinhdanh.benchmarks.distribution.artemis;

import jakarta.jms.ConnectionFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.integration.config.annotation.EnableBatchIntegration;
import org.springframework.batch.integration.partition.RemotePartitioningManagerStepBuilderFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.jms.connection.CachingConnectionFactory;
import vn.vinhdanh.benchmarks.distribution.job.Ranges;
import vn.vinhdanh.benchmarks.distribution.job.Work;

/** The job's side of remote partitioning as the reference documentation has it: replies are aggregated. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
@EnableBatchIntegration
@Profile("job & artemis")
class ArtemisJob {

    @Bean
    Job job(JobRepository repository, Step distribute) {
        return new JobBuilder(Work.JOB, repository).start(distribute).build();
    }

    @Bean
    Step distribute(
            RemotePartitioningManagerStepBuilderFactory steps,
            Ranges ranges,
            DirectChannel requests,
            DirectChannel replies) {
        return steps.get("distribute")
                .partitioner(Work.WORKER_STEP, ranges)
                .outputChannel(requests)
                .inputChannel(replies)
                .build();
    }

    @Bean
    DirectChannel requests() {
        return new DirectChannel();
    }

    @Bean
    DirectChannel replies() {
        return new DirectChannel();
    }

    @Bean
    IntegrationFlow requestsOut(ConnectionFactory broker, DirectChannel requests) {
        return IntegrationFlow.from(requests)
                .handle(Jms.outboundAdapter(new CachingConnectionFactory(broker)).destination(Queues.REQUESTS))
                .get();
    }

    @Bean
    IntegrationFlow repliesIn(ConnectionFactory broker, DirectChannel replies) {
        return IntegrationFlow.from(Queues.listen(broker, Queues.REPLIES))
                .channel(replies)
                .get();
    }
}
