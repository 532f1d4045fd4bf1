package vn.vinhdanh.approval;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether somebody must look at a template before anything is issued from it.
 *
 * @param approval of the office's own files only: those that come with the program need nobody's approval
 */
@ConfigurationProperties("vinhdanh.templates")
public record ApprovalSettings(@DefaultValue("changed") Approval approval) {

    /** Which templates need an approval. */
    public enum Approval {
        OFF,
        CHANGED
    }
}
