package vn.vinhdanh.render.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.RepeatableZip;
import vn.vinhdanh.render.desk.DeliveryTasks.Task;
import vn.vinhdanh.render.desk.UnitDelivery.Archive;
import vn.vinhdanh.render.pdf.Pdf;

/**
 * The units whose lists stand in one file, and what is made for them.
 *
 * @param number of the file, from 1
 */
record DeliveryFile(int number, List<UnitDelivery> units, ReceiptLists receipts, DeliveryPaper covers) {

    RenderedDocument receiptList() {
        return paper(DocumentKind.RECEIPT_LIST, "in/ky-nhan", receipts.together());
    }

    RenderedDocument coverSheets() {
        String text = covers.text(units.stream().map(UnitDelivery::delivery).toList());
        return paper(DocumentKind.COVER_SHEETS, "in/bia", covers.print(text));
    }

    private RenderedDocument paper(DocumentKind kind, String name, Pdf pdf) {
        String path = name + (number == 1 ? "" : "-" + number) + ".pdf";
        return RenderedDocument.of(kind, path, pdf.content(), pdf.pages());
    }

    /** Lays out what archives are made of, and is no document itself. */
    List<RenderedDocument> layOut() {
        receipts.together();
        return List.of();
    }

    boolean holdsAny(Predicate<String> wanted) {
        return units.stream()
                .flatMap(unit -> unit.archives().stream())
                .map(Archive::path)
                .anyMatch(wanted);
    }

    /** The making of each archive whose path is wanted. */
    List<Task> archives(Predicate<String> wanted, Function<Grant, RenderedDocument> certificates) {
        List<Task> made = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            int unit = at;
            List<Archive> archives = units.get(unit).archives();
            for (Archive archive : archives) {
                if (wanted.test(archive.path())) {
                    made.add(() -> List.of(packed(
                            archive,
                            archives.size() == 1 ? receipts.of(unit) : receipts.of(archive.held()),
                            certificates)));
                }
            }
        }
        return made;
    }

    private static RenderedDocument packed(
            Archive archive, byte[] receipt, Function<Grant, RenderedDocument> certificates) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ky-nhan.pdf", receipt);
        for (Grant grant : archive.held().grants()) {
            RenderedDocument certificate = certificates.apply(grant);
            files.put(certificate.path(), certificate.content());
        }
        try {
            return RenderedDocument.of(DocumentKind.UNIT_ARCHIVE, archive.path(), RepeatableZip.stored(files), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack " + archive.path(), e);
        }
    }
}
