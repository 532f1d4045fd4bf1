package vn.vinhdanh.render.decision.layout;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.golden.measure.TextLine;

/** Every row of the layout table, measured in one finished decision. */
final class LayoutTable {

    private static final String DATE = "ngày 05 tháng 02 năm 2026";

    private LayoutTable() {}

    /** What is not as the table has it; nothing where all is. */
    static List<String> faults(byte[] content, LayoutCase layout, Decision decision) {
        Report report = new Report();
        try {
            check(MeasuredPdf.of(content), layout, decision, report);
        } catch (AssertionError unexpectedText) {
            report.holds(false, String.valueOf(unexpectedText.getMessage()).replace("%", "%%"));
        }
        return report.faults();
    }

    private static void check(MeasuredPdf pdf, LayoutCase layout, Decision decision, Report report) {
        boolean draft = decision.identity() instanceof DecisionIdentity.Draft;
        String number = layout.kind() == LayoutCase.Kind.GRANTING ? "07" : "08";
        String of = " của Chủ tịch " + decision.office().name() + ")";
        String reference = draft
                ? "(Kèm theo Quyết định số ……/QĐ-UBND ngày …… tháng …… năm ……" + of
                : "(Kèm theo Quyết định số " + number + "/QĐ-UBND " + DATE + of;
        boolean annexed = decision.grants().size() > 5 && layout.kind() != LayoutCase.Kind.CORRECTING;
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
                        draft ? "Số: /QĐ-UBND" : "Số: " + number + "/QĐ-UBND",
                        decision.office().place() + ", " + (draft ? "ngày tháng năm" : DATE));
        List<Paragraph> body = new BodyRows(report).check(flow, decision);
        new FootRows(report).check(flow, decision, capacity(layout), body);
        report.holds(flow.isAtEnd(), "text behind the signature");
        for (int i = 0; i < annexes.size() && i + 1 < sections.size(); i++) {
            new AnnexRows(report, together).check(sections.get(i + 1), annexes.get(i));
        }
    }

    /** The decision's own pages, then those of each annex, which begins where its label stands on top. */
    private static List<List<MeasuredPage>> sections(MeasuredPdf pdf, List<ExpectedAnnex> annexes) {
        List<List<MeasuredPage>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (MeasuredPage page : pdf.pages()) {
            String top = page.lines().stream()
                    .filter(line -> line.baseline() > Measures.TOP)
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
