package vn.vinhdanh.pipeline.keeping;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.Documents;

/** Whether what goes into a backup is what the register has published. */
@Component
class PackagesComplete {

    private final Batches batches;
    private final Documents documents;
    private final Folders folders;

    PackagesComplete(Batches batches, Documents documents, Folders folders) {
        this.batches = batches;
        this.documents = documents;
        this.folders = folders;
    }

    /** Of one package, by the sums of its files as they went into the backup; empty where all is well. */
    Optional<String> remark(String code, Map<String, String> sums) {
        if (batches.byCode(code).filter(PackagesComplete::isOut).isEmpty()) {
            return Optional.empty();
        }
        String folder = BackupContents.OUTPUT + "/" + code + "/";
        long amiss = documents.of(code).stream()
                .filter(document -> !document.sha256().equals(sums.get(folder + document.path())))
                .count();
        return amiss == 0
                ? Optional.empty()
                : Optional.of(amiss + " document(s) in " + folders.published(code)
                        + " are missing or not as the register has them; verify names them.");
    }

    /** Packages that are not there at all. */
    List<String> missing() {
        return batches.all().stream()
                .filter(PackagesComplete::isOut)
                .filter(batch -> !Files.exists(folders.published(batch.code())))
                .map(batch -> folders.published(batch.code()) + " is missing; reprint makes its documents again.")
                .toList();
    }

    private static boolean isOut(Batch batch) {
        return batch.state() != null && batch.state() != BatchState.REPLACED;
    }
}
