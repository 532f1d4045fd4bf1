package vn.vinhdanh.publish.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.vinhdanh.publish.OutputStore;
import vn.vinhdanh.publish.PackageFixture;
import vn.vinhdanh.publish.Staging;

/** In every configuration there is one store, and object storage only where several processes work together. */
class WhichStoreTest {

    private final Path home;

    WhichStoreTest(@TempDir Path home) {
        this.home = home;
    }

    /** Of the room's classes the stores alone. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ObjectStoreSettings.class)
    @ComponentScan(
            basePackages = "vn.vinhdanh.publish",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OutputStore.class))
    static class Stores {}

    @ParameterizedTest
    @CsvSource({
        "''     , -                                       , OfStaging",
        "''     , vinhdanh.cluster.objects.bucket=vinhdanh, OfStaging",
        "cluster, -                                       , OfStaging",
        "cluster, vinhdanh.cluster.objects.bucket=        , OfStaging",
        "cluster, vinhdanh.cluster.objects.bucket=vinhdanh, ObjectStore"
    })
    void thereIsOne(String profile, String setting, String store) {
        new ApplicationContextRunner()
                .withBean(Staging.class, () -> PackageFixture.staging(home))
                .withUserConfiguration(Stores.class)
                .withPropertyValues("spring.profiles.active=" + profile, setting)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .getBean(OutputStore.class)
                        .extracting(one -> one.getClass().getSimpleName())
                        .isEqualTo(store));
    }

    @ParameterizedTest
    @CsvSource({
        "may-chu:9000         , vinhdanh  , khoa, bi-mat, endpoint is may-chu:9000. Allowed: an address such as",
        "https://may-chu/thung, vinhdanh  , khoa, bi-mat, endpoint is https://may-chu/thung. Allowed: an address",
        "https://may-chu      , /vinhdanh , khoa, bi-mat, prefix is /vinhdanh. Allowed: letters without marks",
        "https://may-chu      , a/../b    , khoa, bi-mat, prefix is a/../b. Allowed: letters without marks",
        "https://may-chu      , ''        , khoa, bi-mat, prefix is . Allowed: letters without marks",
        "https://may-chu      , vinhdanh  , khoa,       , access-key stands alone. Allowed: access-key and secret-key",
        "https://may-chu      , vinhdanh  ,     , bi-mat, secret-key stands alone. Allowed: access-key and secret-key"
    })
    void settingsThatCannotBeMeantAreRefused(
            String endpoint, String prefix, @Nullable String accessKey, @Nullable String secretKey, String told) {
        assertThatThrownBy(() ->
                        new ObjectStoreSettings(endpoint, "us-east-1", "vinhdanh", prefix, accessKey, secretKey, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("vinhdanh.cluster.objects." + told);
    }
}
