package vn.vinhdanh.benchmarks.distribution.artemis;

import jakarta.jms.ConnectionFactory;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.integration.config.annotation.EnableBatchIntegration;
import org.springframework.batch.integration.partition.RemotePartitioningWorkerStepBuilderFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vinhdanh.benchmarks.distribution.job.MissingOrdinals;
import vn.vinhdanh.benchmarks.distribution.job.Work;

/** A worker of remote partitioning: a request is taken off the queue together with the sending of its reply. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
@EnableBatchIntegration
@Profile("worker & artemis")
class ArtemisWorker {

    @Bean(Work.WORKER_STEP)
    Step workerStep(
            RemotePartitioningWorkerStepBuilderFactory steps,
            DirectChannel requests,
            DirectChannel replies,
            PlatformTransactionManager transactions,
            MissingOrdinals reader,
            ItemWriter<Integer> writer) {
        return steps.get(Work.WORKER_STEP)
                .inputChannel(requests)
                .outputChannel(replies)
                .<Integer, Integer>chunk(Work.CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
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
    IntegrationFlow requestsIn(ConnectionFactory broker, DirectChannel requests) {
        return IntegrationFlow.from(Queues.listen(broker, Queues.REQUESTS))
                .channel(requests)
                .get();
    }

    /** The same factory as the listener's: the reply joins the listener's session and its transaction. */
    @Bean
    IntegrationFlow repliesOut(ConnectionFactory broker, DirectChannel replies) {
        return IntegrationFlow.from(replies)
                .handle(Jms.outboundAdapter(broker).destination(Queues.REPLIES))
                .get();
    }
}
