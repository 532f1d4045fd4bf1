package vn.vinhdanh.sample.legacy;

/** Codes a text as it was typed before Unicode. */
@FunctionalInterface
public interface LegacyWriting {

    String encoded(String unicode, TextEncoding encoding);
}
