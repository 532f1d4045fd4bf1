package vn.vinhdanh.intake.workbook.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.intake.EditableCopies;
import vn.vinhdanh.intake.EditableCopy;
import vn.vinhdanh.intake.workbook.WorkbookFiles;
import vn.vinhdanh.intake.workbook.reading.FileKind;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Tells Excel's own files, which are marked as they are, from those that are first copied cell by cell. */
@Component
class FileCopies implements EditableCopies {

    private static final String ENDING = ".xlsx";

    private final WorkbookFiles files;

    FileCopies(WorkbookFiles files) {
        this.files = files;
    }

    @Override
    public EditableCopy of(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            FileKind kind = FileKind.of(file);
            if (kind == FileKind.ODS || kind == FileKind.CSV) {
                GridWorkbook copy = new GridWorkbook(files.read(file).sheets());
                return new EditableCopy(EditableCopy.named(name, ENDING), copy.write(), copy.renamedSheets());
            }
            return new EditableCopy(name, Files.readAllBytes(file), Map.of());
        } catch (UnreadableFile unreadable) {
            return new EditableCopy(name, bytes(file), Map.of());
        } catch (IOException lost) {
            throw new UncheckedIOException("cannot read the clerk's file " + file, lost);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException lost) {
            throw new UncheckedIOException("cannot read the clerk's file " + file, lost);
        }
    }
}
