package vn.vinhdanh.publish.objects;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Which object storage certificates are left in; only with the profile {@code cluster}, and where a bucket is named.
 *
 * @param endpoint where it answers; without it AWS, by region
 * @param prefix what all objects' names begin with
 * @param accessKey with {@code secretKey}; without both those that the client finds on the machine by itself
 * @param pathStyle whether the bucket follows the address, rather than beginning the machine's name
 */
@ConfigurationProperties("vinhdanh.cluster.objects")
public record ObjectStoreSettings(
        @Nullable String endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable String bucket,
        @DefaultValue("vinhdanh") String prefix,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("true") boolean pathStyle) {

    static final String NAME = "vinhdanh.cluster.objects.";

    public ObjectStoreSettings {
        if (StringUtils.hasText(endpoint) && !endpoint.matches("https?://[^/?#\\s]+/?")) {
            throw new IllegalArgumentException(
                    NAME + "endpoint is " + endpoint + ". Allowed: an address such as https://may-chu:9000");
        }
        if (!prefix.matches("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*")) {
            throw new IllegalArgumentException(NAME + "prefix is " + prefix
                    + ". Allowed: letters without marks, digits, . _ and -, with a / between names");
        }
        if (StringUtils.hasText(accessKey) != StringUtils.hasText(secretKey)) {
            throw new IllegalArgumentException(NAME + (StringUtils.hasText(accessKey) ? "access-key" : "secret-key")
                    + " stands alone. Allowed: access-key and secret-key, or neither of them");
        }
    }

    /** As messages name it. */
    String place() {
        return StringUtils.hasText(endpoint) ? endpoint : "AWS in region " + region;
    }
}
