package vn.vinhdanh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program's entry point: everything it does is a command of the {@code operator} room. */
@SpringBootApplication
public class VinhDanh {

    public static void main(String[] args) {
        System.exit(SpringApplication.exit(SpringApplication.run(VinhDanh.class, args)));
    }
}
