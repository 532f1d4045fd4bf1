package vn.vinhdanh.report;

/**
 * A file in input/ that has not been through yet.
 *
 * @param state "new", "open", "in-work" or "unreadable"
 */
public record WaitingFile(String name, String state) {}
