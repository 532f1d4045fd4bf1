package vn.vinhdanh.render.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.pdf.press.FilledPage;
import vn.vinhdanh.render.pdf.press.PrintRun;
import vn.vinhdanh.render.pdf.press.Refused;

/** Writes a printer's file by the press: filled on all processors, so many sheets at a time. */
record CompiledRun(CertificatePress press, Decision decision, Award award) {

    private static final int AT_A_TIME = 500;

    void write(String title, List<RunSheet> sheets, OutputStream out) throws IOException {
        List<CertificatePage> separators = sheets.stream()
                .filter(RunSheet.Separator.class::isInstance)
                .map(sheet -> sheet.page(press, decision))
                .toList();
        try (PrintRun run = new PrintRun(out, press.identity(title, decision, award))) {
            PrintRun.DrawnPages drawn = separators.isEmpty() ? null : run.drawn(draw(title, separators));
            int separator = 0;
            for (int from = 0; from < sheets.size(); from += AT_A_TIME) {
                List<RunSheet> some = sheets.subList(from, Math.min(from + AT_A_TIME, sheets.size()));
                List<Optional<FilledPage>> filled =
                        some.parallelStream().map(this::filled).toList();
                for (int at = 0; at < some.size(); at++) {
                    if (drawn != null && some.get(at) instanceof RunSheet.Separator) {
                        drawn.add(separator++);
                    } else if (filled.get(at).isPresent()) {
                        run.add(filled.get(at).get());
                    } else {
                        run.drawn(draw(title, List.of(some.get(at).page(press, decision))))
                                .add(0);
                    }
                }
            }
            run.finish();
        } catch (Refused refused) {
            throw new IllegalStateException("what could be compiled cannot be put into " + title, refused);
        }
    }

    private byte[] draw(String title, List<CertificatePage> pages) {
        return press.print(title, decision, award, pages).content();
    }

    private Optional<FilledPage> filled(RunSheet sheet) {
        return sheet instanceof RunSheet.Certificate certificate
                ? press.compiled(decision)
                        .page(decision, certificate.grant(), press.page(decision, certificate.grant()))
                : Optional.empty();
    }
}
