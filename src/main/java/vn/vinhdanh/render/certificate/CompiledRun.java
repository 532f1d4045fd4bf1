package vn.vinhdanh.render.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.ahead.WorkAhead;
import vn.vinhdanh.render.pdf.press.FilledPage;
import vn.vinhdanh.render.pdf.press.PrintRun;
import vn.vinhdanh.render.pdf.press.Refused;

/** Writes a printer's file by the press: sheets are filled on all cores while those before them are written. */
record CompiledRun(CertificatePress press, Decision decision, Award award) {

    private static final int AT_A_TIME = 50;

    void write(String title, List<RunSheet> sheets, OutputStream out) throws IOException {
        List<CertificatePage> separators = sheets.stream()
                .filter(RunSheet.Separator.class::isInstance)
                .map(sheet -> sheet.page(press, decision))
                .toList();
        try (PrintRun run = new PrintRun(out, press.identity(title, decision, award));
                WorkAhead<RunSheet, Optional<FilledPage>> filled = new WorkAhead<>(sheets, AT_A_TIME, this::filled)) {
            PrintRun.DrawnPages drawn = separators.isEmpty() ? null : run.drawn(draw(title, separators));
            int separator = 0;
            for (RunSheet sheet : sheets) {
                Optional<FilledPage> page = filled.next();
                if (drawn != null && sheet instanceof RunSheet.Separator) {
                    drawn.add(separator++);
                } else if (page.isPresent()) {
                    run.add(page.get());
                } else {
                    run.drawn(draw(title, List.of(sheet.page(press, decision)))).add(0);
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
