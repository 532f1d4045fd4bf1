package vn.vinhdanh.publish;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.RenderedDocument;

/**
 * Where those who make certificates leave them, and the one who publishes them finds them. Content and path of a document are the
 * same whoever makes it, so that to put one twice changes nothing.
 */
public interface OutputStore {

    /** Leaves a finished document there; once this returns, its row may be committed. */
    IssuedDocument put(String batch, RenderedDocument document) throws IOException;

    /**
     * Brings into this machine's staging what is not there yet as the register has it. What the store does not have, or has
     * otherwise, is left out: the caller compares and has it made again.
     *
     * @param documents those of the register; not asked for where nothing has to be brought
     */
    void collect(String batch, Supplier<List<IssuedDocument>> documents) throws IOException;

    /** Forgets what was put there for a batch: it is published, or made anew. */
    void clear(String batch) throws IOException;

    /** Staging itself: the folder of the one process, or one that all of them share. */
    @Component
    @Conditional(OutputStore.InStaging.class)
    class OfStaging implements OutputStore {

        private final Staging staging;

        OfStaging(Staging staging) {
            this.staging = staging;
        }

        @Override
        public IssuedDocument put(String batch, RenderedDocument document) throws IOException {
            return staging.put(batch, document);
        }

        @Override
        public void collect(String batch, Supplier<List<IssuedDocument>> documents) {
            // they are where they belong
        }

        @Override
        public void clear(String batch) {
            // staging is moved into its place, or cleared by whoever begins anew
        }
    }

    /** Where several processes work together and a bucket is named: in object storage. */
    final class InBucket implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment settings = context.getEnvironment();
            return settings.matchesProfiles("cluster")
                    && StringUtils.hasText(settings.getProperty("vinhdanh.cluster.objects.bucket"));
        }
    }

    /** Everywhere else: there is always exactly one store. */
    final class InStaging implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new InBucket().matches(context, metadata);
        }
    }
}
