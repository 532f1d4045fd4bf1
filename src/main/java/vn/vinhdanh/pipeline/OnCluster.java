package vn.vinhdanh.pipeline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Part of the program only where several processes work together: the register is on PostgreSQL then. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Profile(OnCluster.PROFILE)
public @interface OnCluster {

    /** The profile's name, as operators write it. */
    String PROFILE = "cluster";

    /** Its opposite: one process, and H2. */
    String ALONE = "!" + PROFILE;
}
