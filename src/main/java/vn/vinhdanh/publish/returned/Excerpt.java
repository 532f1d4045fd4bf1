package vn.vinhdanh.publish.returned;

import vn.vinhdanh.diagnostic.Finding;

/** Findings as they are shown in a workbook: a cell that a clerk filled to its limit must leave room for the sentence. */
final class Excerpt {

    private static final int ARGUMENT = 500;

    private Excerpt() {}

    static Finding of(Finding finding) {
        return new Finding(
                finding.code(),
                finding.at(),
                finding.arguments().stream()
                        .map(argument -> cut(argument, ARGUMENT))
                        .toList());
    }

    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }
}
