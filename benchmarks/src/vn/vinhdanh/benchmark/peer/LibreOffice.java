package vn.vinhdanh.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * LibreOffice without a window: flat ODT files written, then one call that converts them all, in two instances side by
 * side with a profile each. What it needs to start is inside the time, since each call starts it; the profiles are made
 * before. Asked for tags, PDF/A-2 and PDF/UA.
 */
public final class LibreOffice {

    private static final int INSTANCES = 2;
    private static final String FILTER = "pdf:writer_pdf_Export:{"
            + "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
            + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private final Work work;
    private final String program;
    private final Path fontSettings;
    private final FlatOdt page;

    private LibreOffice(Work work, String program) throws IOException {
        this.work = work;
        this.program = program;
        this.fontSettings = Files.writeString(
                Files.createDirectories(work.folder()).resolve("fonts.conf"),
                "<fontconfig><include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include><dir>"
                        + work.templates().fonts() + "</dir></fontconfig>");
        this.page = new FlatOdt(work.templates());
    }

    /** @param args as {@link Work#of} takes them, then the program's file and its version */
    public static void main(String[] args) throws Exception {
        Work work = Work.of(args);
        LibreOffice peer = new LibreOffice(work, args[5]);
        peer.convert(work.warmUp());
        long begin = System.nanoTime();
        peer.convert(work.documents());
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(
                new Result("libreoffice", args[6], INSTANCES, work.documents(), seconds, peer.bytes(work.documents())));
    }

    private void convert(int documents) throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            running.add(start(i, documents));
        }
        for (Process process : running) {
            if (process.waitFor() != 0) {
                throw new IOException(program + " ended with " + process.exitValue());
            }
        }
    }

    private Process start(int instance, int documents) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "-env:UserInstallation=" + work.folder().resolve("profile-" + instance).toUri(),
                "--headless",
                "--convert-to",
                FILTER,
                "--outdir",
                work.folder().toString()));
        for (int i = instance; i < documents; i += INSTANCES) {
            Certificate certificate = work.certificate(i);
            String name = certificate.fileName().replace(".pdf", ".fodt");
            command.add(Files.writeString(work.folder().resolve(name), page.of(certificate))
                    .toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("FONTCONFIG_FILE", fontSettings.toString());
        return builder.start();
    }

    private long bytes(int documents) throws IOException {
        long bytes = 0;
        Stream<Path> files = IntStream.range(0, documents)
                .mapToObj(i -> work.folder().resolve(work.certificate(i).fileName()));
        for (Path file : files.toList()) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
