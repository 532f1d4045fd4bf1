package vn.vinhdanh.pipeline.storm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** Thousands of files in one folder, as after years in which nobody has tidied up: one in ten of each kind below is what a kind is. */
final class Crowd {

    private static final int KINDS = 10;

    private final int files;
    private int decided;
    private int returned;
    private int known;
    private int open;

    private Crowd(int files) {
        this.files = files;
    }

    static Crowd dropped(Path input, int files) throws IOException {
        Crowd crowd = new Crowd(files);
        Files.createDirectories(input);
        for (int n = 0; n < files; n++) {
            crowd.drop(input, n);
        }
        return crowd;
    }

    private void drop(Path input, int n) throws IOException {
        String name = String.format(Locale.ROOT, "tep-%05d", n);
        switch (n % KINDS) {
            case 4 -> {
                // the same bytes under another name
                Path original = input.resolve(String.format(Locale.ROOT, "tep-%05d.xlsx", n - 1));
                Files.copy(original, input.resolve(name + ".xlsx"));
                known++;
            }
            case 5 -> {
                Files.write(input.resolve(name + ".xlsx"), ("PK hong " + n).getBytes(StandardCharsets.UTF_8));
                returned++;
            }
            case 6 -> {
                Files.write(input.resolve(name + ".pdf"), ("%PDF-1.7 " + n).getBytes(StandardCharsets.UTF_8));
                returned++;
            }
            case 7 -> {
                // Excel has it open
                valid(n).saveAs(input.resolve(name + ".xlsx"));
                Files.writeString(input.resolve("~$" + name + ".xlsx"), "Lan");
                open++;
            }
            case 8 -> {
                String list = "Họ và tên,Đơn vị,Hình thức khen thưởng\n" + CommuneInput.name(n) + ",Xóm " + n + ",\n";
                Files.writeString(input.resolve(name + ".csv"), list);
                returned++;
            }
            default -> {
                valid(n).saveAs(input.resolve(name + ".xlsx"));
                decided++;
            }
        }
    }

    private static WorkbookFixture valid(int n) {
        return CommuneInput.workbook("", "10/03/2026", n * 2, 1 + n % 2);
    }

    int files() {
        return files;
    }

    int decided() {
        return decided;
    }

    int returned() {
        return returned;
    }

    int known() {
        return known;
    }

    int open() {
        return open;
    }
}
