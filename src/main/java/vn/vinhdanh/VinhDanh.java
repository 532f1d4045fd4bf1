package vn.vinhdanh;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import vn.vinhdanh.operator.Launch;

/** The program's entry point: everything it does is a command of the {@code operator} room. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VinhDanh {

    /** Runs a command; the program ends with the command's exit code. */
    public static void main(String[] args) {
        System.exit(Launch.run(VinhDanh.class, args));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
