package vn.vinhdanh.pipeline.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Verification;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.PublishedPackage;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.Documents.Held;
import vn.vinhdanh.register.IssuedDocument;

/** A document is known by its bytes, wherever it lies and whatever it is called. */
@Component
class RegisterVerification implements Verification {

    private final Documents documents;
    private final StandingOfPapers standings;

    RegisterVerification(Documents documents, StandingOfPapers standings) {
        this.documents = documents;
        this.standings = standings;
    }

    @Override
    public Verdict verify(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return document(path);
        }
        if (PublishedPackage.isAt(path)) {
            return folder(path);
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Path folder : packagesIn(path)) {
            verdicts.add(folder(folder));
        }
        return verdicts.isEmpty()
                ? new Verdict(
                        List.of(),
                        List.of(path
                                + " is no published folder: it has no SHA256SUMS. Give a batch's folder, the output"
                                + " folder, or a document."),
                        List.of())
                : together(verdicts);
    }

    private static List<Path> packagesIn(Path path) throws IOException {
        try (Stream<Path> folders = Files.list(path)) {
            return folders.filter(PublishedPackage::isAt).sorted().toList();
        }
    }

    private static Verdict together(List<Verdict> verdicts) {
        return new Verdict(
                verdicts.stream().flatMap(verdict -> verdict.papers().stream()).toList(),
                verdicts.stream().flatMap(verdict -> verdict.faults().stream()).toList(),
                verdicts.stream().flatMap(verdict -> verdict.remarks().stream()).toList());
    }

    private Verdict document(Path file) throws IOException {
        List<Judged> judged = judged(documents.bySha256(Checksum.of(file)));
        if (judged.isEmpty()) {
            return new Verdict(List.of(), List.of(unknown(file)), List.of());
        }
        // where the same bytes belong to several batches, what stands counts
        Judged best = judged.stream()
                .min(Comparator.comparing(one -> one.paper().standing()))
                .orElseThrow();
        return new Verdict(
                List.of(best.paper()),
                best.faults(file.toString()),
                best.isCertificate()
                        ? List.of()
                        : standings.amendments(best.paper().batch()));
    }

    private String unknown(Path file) {
        List<String> namesakes = documents.byFileName(String.valueOf(file.getFileName())).stream()
                .map(held -> held.batch() + "/" + held.document().path())
                .toList();
        return file + " is not known: the register has issued no document of these bytes."
                + (namesakes.isEmpty()
                        ? ""
                        : " It bears the name of " + String.join(" and ", namesakes)
                                + ": it is an earlier draft, or has been changed.");
    }

    private Verdict folder(Path folder) throws IOException {
        PublishedPackage files = PublishedPackage.read(folder);
        List<String> owners = files.sums().values().stream()
                .flatMap(sum -> documents.bySha256(sum).stream())
                .map(Held::batch)
                .toList();
        if (owners.isEmpty()) {
            return new Verdict(List.of(), List.of(folder + ": the register knows none of its documents."), List.of());
        }
        String batch = mostFrequent(owners);
        List<IssuedDocument> registered = documents.of(batch);
        List<String> faults = new ArrayList<>();
        files.faultsOfReports().forEach(fault -> faults.add(folder + ": " + fault));
        compare(files, registered).forEach(fault -> faults.add(folder + ": " + fault));
        List<Judged> judged = judged(registered.stream()
                .filter(document -> document.sha256().equals(files.sums().get(document.path())))
                .map(document -> new Held(batch, document))
                .toList());
        judged.forEach(one ->
                faults.addAll(one.faults(folder.resolve(one.paper().path()).toString())));
        return new Verdict(judged.stream().map(Judged::paper).toList(), faults, standings.amendments(batch));
    }

    private static String mostFrequent(List<String> owners) {
        return owners.stream().collect(Collectors.groupingBy(owner -> owner, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static List<String> compare(PublishedPackage files, List<IssuedDocument> registered) {
        List<String> faults = new ArrayList<>();
        Set<String> strangers = new HashSet<>(files.sums().keySet());
        for (IssuedDocument document : registered) {
            String sum = files.sums().get(document.path());
            strangers.remove(document.path());
            if (sum == null) {
                faults.add("missing file " + document.path());
            } else if (!sum.equals(document.sha256())) {
                faults.add("changed file " + document.path());
            }
        }
        strangers.stream()
                .filter(name -> !PublishedPackage.isReport(name))
                .sorted()
                .forEach(name -> faults.add("unregistered file " + name));
        return faults;
    }

    private List<Judged> judged(List<Held> held) {
        return held.stream().collect(Collectors.groupingBy(Held::batch)).values().stream()
                .flatMap(of -> standings.judge(of).stream())
                .toList();
    }
}
