package vn.vinhdanh.sample.legacy;

/** How the letters of a whole workbook are coded. */
public enum TextEncoding {
    UNICODE,
    /** TCVN 5712:1993, "ABC": fonts named .VnTime, and .VnTimeH for capitals. */
    TCVN3,
    /** VNI-Windows: fonts named VNI-Times. */
    VNI
}
