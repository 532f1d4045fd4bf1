package vn.vinhdanh.benchmarks.distribution.artemis;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import vn.vinhdanh.benchmarks.distribution.job.OrphanWatch;

/** The message broker in a process of its own, with a journal that outlives it. */
class BrokerProcess {

    private static final long REDELIVERY_MILLIS = 1000;

    public static void main(String[] args) throws Exception {
        OrphanWatch.start();
        Path store = Path.of(args[1]);
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(true);
        configuration.setSecurityEnabled(false);
        configuration.setBindingsDirectory(store.resolve("bindings").toString());
        configuration.setJournalDirectory(store.resolve("journal").toString());
        configuration.setPagingDirectory(store.resolve("paging").toString());
        configuration.setLargeMessagesDirectory(store.resolve("large").toString());
        configuration.addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + args[0]);
        configuration.addAddressSetting("#", new AddressSettings().setRedeliveryDelay(REDELIVERY_MILLIS));
        new EmbeddedActiveMQ().setConfiguration(configuration).start();
        TimeUnit.MINUTES.sleep(30);
        System.exit(2);
    }
}
