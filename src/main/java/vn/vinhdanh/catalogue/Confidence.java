package vn.vinhdanh.catalogue;

/** How sure a value of the catalogue is. What is not sure shows as a note in the run report when it is used. */
public enum Confidence {
    /** Read in the law or stated by several public sources. */
    HIGH,
    /** Likely. */
    MEDIUM,
    /** To be confirmed with the office. */
    LOW
}
