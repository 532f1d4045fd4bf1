package vn.vinhdanh.benchmarks.distribution.artemis;

import jakarta.jms.ConnectionFactory;
import org.springframework.integration.dsl.MessageProducerSpec;
import org.springframework.integration.jms.DefaultJmsHeaderMapper;
import org.springframework.integration.jms.dsl.Jms;

/** The queues that the job and its workers share. */
final class Queues {

    static final String REQUESTS = "requests";
    static final String REPLIES = "replies";

    private Queues() {}

    /**
     * Takes a message off a queue in a transaction of the session: it comes again if its handling fails. The headers
     * must be named, since Spring Integration drops them otherwise and the replies are never put together
     * (spring-batch #5513).
     */
    static MessageProducerSpec<?, ?> listen(ConnectionFactory broker, String queue) {
        return Jms.messageDrivenChannelAdapter(broker)
                .configureListenerContainer(container -> container.sessionTransacted(true))
                .destination(queue)
                .headerMapper(new DefaultJmsHeaderMapper("correlationId", "sequenceNumber", "sequenceSize"));
    }
}
