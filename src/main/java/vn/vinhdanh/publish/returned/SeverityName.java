package vn.vinhdanh.publish.returned;

import vn.vinhdanh.diagnostic.Severity;

/** What clerks call a severity. */
final class SeverityName {

    private SeverityName() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "Lỗi";
            case WARNING -> "Cảnh báo";
            case NOTE -> "Lưu ý";
        };
    }
}
