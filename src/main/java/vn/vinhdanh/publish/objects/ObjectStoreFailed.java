package vn.vinhdanh.publish.objects;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** The object storage did not do what it was asked for; another try, with whatever was wrong mended, goes on from here. */
final class ObjectStoreFailed extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "; then start the run again";
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private ObjectStoreFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static ObjectStoreFailed of(ObjectStoreSettings settings, String key, SdkException failure) {
        return new ObjectStoreFailed(
                failure instanceof AwsServiceException answer
                        ? answered(settings, key, answer)
                        : unanswered(settings, key, failure),
                failure);
    }

    private static String answered(ObjectStoreSettings settings, String key, AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        String code = details == null ? "" : Objects.requireNonNullElse(details.errorCode(), "");
        String at = at(settings, key, (answer.statusCode() + " " + code).strip());
        if (code.equals("NoSuchBucket")) {
            return settings.place() + " has no such bucket" + at + ": have it made, or mend " + ObjectStoreSettings.NAME
                    + "bucket" + AGAIN;
        }
        if (REFUSED.contains(answer.statusCode())) {
            return settings.place() + " refuses access" + at + ": mend " + ObjectStoreSettings.NAME
                    + "access-key and secret-key, let their account read, write, list and remove there, and look whether"
                    + " this machine's clock is right" + AGAIN;
        }
        return settings.place() + " could not do what it was asked for" + at
                + ": look into the log of the object storage, and whether " + ObjectStoreSettings.NAME
                + "region and path-style are what it wants" + AGAIN;
    }

    /** The client has no type of its own for keys that it does not find. */
    private static String unanswered(ObjectStoreSettings settings, String key, SdkException failure) {
        if (String.valueOf(failure.getMessage()).contains("Unable to load credentials")) {
            return settings.place() + " cannot be asked without keys" + at(settings, key, "none were found") + ": set "
                    + ObjectStoreSettings.NAME + "access-key and secret-key" + AGAIN;
        }
        String reason = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        return settings.place() + " cannot be reached" + at(settings, key, reason)
                + ": look whether the object storage runs and the network leads there, or mend "
                + ObjectStoreSettings.NAME + "endpoint" + AGAIN;
    }

    private static String at(ObjectStoreSettings settings, String key, String reason) {
        return " (bucket " + settings.bucket() + ", object " + key + "; " + reason + ")";
    }
}
