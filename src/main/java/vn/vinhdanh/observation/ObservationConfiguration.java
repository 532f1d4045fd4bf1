package vn.vinhdanh.observation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For whoever starts the program without a command: its observation ends with it. */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Observation observation() {
        return new Observation();
    }
}
