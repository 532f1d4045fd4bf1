package vn.vinhdanh.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.render.NominationForm;

/** The blank workbook as {@code render/nomination-form.yaml} describes it, its drop-down lists from the catalogue. */
@Component
class BlankNominationForm implements NominationForm {

    private final AwardCatalogue catalogue;
    private final FormFile form = FormFile.load();

    BlankNominationForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public byte[] blank(LocalDate day) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            write(workbook, day);
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(XSSFWorkbook workbook, LocalDate day) {
        FormStyles styles = new FormStyles(workbook);
        FormFile guidance = form.at("guidance");
        new GuidanceSheet(workbook, styles, guidance.text("sheet")).write(guidance);
        DropDownLists lists = new DropDownLists(workbook, styles, form.at("catalogue"));
        lists.write(form, inForce(day), day);
        FactSheet facts = new FactSheet(workbook, styles, lists, form.texts("factHeadings"));
        form.sheets("facts").forEach(facts::write);
        TableSheet tables = new TableSheet(workbook, styles, lists);
        form.sheets("tables").forEach(tables::write);
        List<String> order = form.texts("order");
        order.forEach(sheet -> workbook.setSheetOrder(sheet, order.indexOf(sheet)));
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        var properties = workbook.getProperties();
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Vinh Danh");
        properties.getCoreProperties().setTitle(guidance.text("title"));
    }

    /** Each by its official name, once: an entry is an award under one span of time. */
    private List<CatalogueEntry> inForce(LocalDate day) {
        List<CatalogueEntry> offered = new ArrayList<>();
        catalogue.awards().stream().map(Award::name).distinct().forEach(name -> catalogue
                .find(name, day)
                .filter(entry -> entry.isInForce(day))
                .ifPresent(offered::add));
        return offered;
    }
}
