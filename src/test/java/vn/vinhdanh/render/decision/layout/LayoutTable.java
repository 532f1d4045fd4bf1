package vn.vinhdanh.render.decision.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.golden.measure.TextLine;

/** Every row of the layout table, measured in one finished decision. */
public final class LayoutTable {

    private LayoutTable() {}

    /** What is not as the table has it; nothing where all is. */
    static List<String> faults(byte[] content, LayoutCase layout, Decision decision) {
        return faults(MeasuredPdf.of(content), decision, capacity(layout));
    }

    /**
     * The same of any decision.
     *
     * @param capacity the lines above the signature, as the decree has them for its form
     */
    public static List<String> faults(MeasuredPdf pdf, Decision decision, List<String> capacity) {
        Report report = new Report();
        try {
            check(pdf, decision, capacity, report);
        } catch (AssertionError unexpectedText) {
            report.holds(false, String.valueOf(unexpectedText.getMessage()).replace("%", "%%"));
        }
        return report.faults();
    }

    private static void check(MeasuredPdf pdf, Decision decision, List<String> capacity, Report report) {
        String reference = "(Kèm theo Quyết định số "
                + (decision.identity() instanceof DecisionIdentity.Numbered numbered
                        ? numbered.number() + "/" + numbered.symbol() + " " + date(numbered.date())
                        : "……/" + decision.identity().symbol() + " ngày …… tháng …… năm ……")
                + " của " + decision.office().authority() + ")";
        boolean annexed = decision.grants().size() > 5 && !(decision.effect() instanceof Effect.Correcting);
        List<ExpectedAnnex> annexes = annexed ? ExpectedAnnex.of(decision, reference) : List.of();
        List<List<MeasuredPage>> sections = sections(pdf, annexes);
        report.holds(sections.size() == 1 + annexes.size(), "%d annexes, not %d", sections.size() - 1, annexes.size());

        new PageRows(report).check(sections);
        new Headings(report).check(pdf.pages());
        Together together = new Together(report);
        List<MeasuredPage> own = sections.get(0);
        own.forEach(page -> together.check(page.lines(), 165, "page " + page.number()));
        Flow flow = new Flow(own);
        new HeadRows(report, own.get(0))
                .check(
                        flow,
                        decision,
                        decision.identity() instanceof DecisionIdentity.Numbered numbered
                                ? "Số: " + numbered.number() + "/" + numbered.symbol()
                                : "Số: /" + decision.identity().symbol(),
                        decision.office().place() + ", "
                                + (decision.identity() instanceof DecisionIdentity.Numbered numbered
                                        ? date(numbered.date())
                                        : "ngày tháng năm"));
        List<Paragraph> body = new BodyRows(report).check(flow, decision);
        new FootRows(report).check(flow, decision, capacity, body);
        report.holds(flow.isAtEnd(), "text behind the signature");
        for (int i = 0; i < annexes.size() && i + 1 < sections.size(); i++) {
            new AnnexRows(report, together).check(sections.get(i + 1), annexes.get(i));
        }
    }

    /** Days below ten and the first two months with a nought before them. */
    private static String date(LocalDate date) {
        return String.format(
                Locale.ROOT,
                date.getMonthValue() < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }

    /** The decision's own pages, then those of each annex, which begins where its label stands on top. */
    private static List<List<MeasuredPage>> sections(MeasuredPdf pdf, List<ExpectedAnnex> annexes) {
        List<List<MeasuredPage>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (MeasuredPage page : pdf.pages()) {
            String top = page.lines().stream()
                    .filter(line -> !Measures.isInTopMargin(line))
                    .map(TextLine::text)
                    .findFirst()
                    .orElse("");
            int begun = sections.size() - 1;
            if (begun < annexes.size() && top.equals(annexes.get(begun).label())) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(page);
        }
        return sections;
    }

    /** Annex I, part II, clause 7. */
    private static List<String> capacity(LayoutCase layout) {
        return switch (layout.signed()) {
            case HEAD -> List.of("CHỦ TỊCH");
            case Q -> List.of("Q. CHỦ TỊCH");
            case TM -> List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            case KT -> List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
            case TL -> List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
            case TUQ -> List.of("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ");
        };
    }
}
