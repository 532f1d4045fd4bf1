package vn.vinhdanh.benchmarks.distribution.job;

import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.BatchStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** A process of the measured system: by profile the one that runs the job, or a worker. */
@SpringBootApplication(scanBasePackages = "vn.vinhdanh.benchmarks.distribution")
@EnableConfigurationProperties(Work.class)
public class ChildProcess {

    public static void main(String[] args) throws Exception {
        OrphanWatch.start();
        ConfigurableApplicationContext context = SpringApplication.run(ChildProcess.class, args);
        if (context.getEnvironment().matchesProfiles("job")) {
            System.exit(end(context));
        }
        TimeUnit.MINUTES.sleep(30);
        System.exit(2);
    }

    private static int end(ConfigurableApplicationContext context) {
        try {
            return context.getBean(JobRun.class).run() == BatchStatus.COMPLETED ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 1;
        }
    }
}
