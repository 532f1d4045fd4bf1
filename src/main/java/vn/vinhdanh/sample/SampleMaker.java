package vn.vinhdanh.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.sample.file.CsvDialect;
import vn.vinhdanh.sample.file.FileWriters;
import vn.vinhdanh.sample.layout.Column;
import vn.vinhdanh.sample.layout.Composer;
import vn.vinhdanh.sample.layout.Composition;
import vn.vinhdanh.sample.layout.Group;
import vn.vinhdanh.sample.layout.Grouping;
import vn.vinhdanh.sample.layout.Groups;
import vn.vinhdanh.sample.layout.Layout;
import vn.vinhdanh.sample.layout.Trait;
import vn.vinhdanh.sample.layout.Wording;
import vn.vinhdanh.sample.legacy.LegacyFonts;
import vn.vinhdanh.sample.legacy.TableLegacyWriting;
import vn.vinhdanh.sample.legacy.TextEncoding;
import vn.vinhdanh.sample.row.BirthForm;
import vn.vinhdanh.sample.row.Draft;
import vn.vinhdanh.sample.row.DraftMaker;
import vn.vinhdanh.sample.row.Item;
import vn.vinhdanh.sample.row.MessMaker;
import vn.vinhdanh.sample.row.MistakePlanter;
import vn.vinhdanh.sample.row.OfferedAwards;
import vn.vinhdanh.sample.row.Visible;
import vn.vinhdanh.sample.word.Headings;
import vn.vinhdanh.sample.word.IssuingOffice;
import vn.vinhdanh.sample.word.PersonNames;

/** Makes one workbook by its recipe. */
final class SampleMaker {

    /** The day by whose law the awards are chosen; a fixed one, so that a recipe gives the same file on every day. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static final int ONE_WRONG_TOTAL_IN = 4;
    private static final List<String> SHEETS = List.of("Đề nghị", "Danh sách", "Sheet1", "DS khen thưởng");

    private final SampleRecipe recipe;
    private final Random random;
    private final IssuingOffice office;
    private final OfferedAwards awards;
    private final Grouping grouping;
    private final List<Column> columns;

    SampleMaker(AwardCatalogue catalogue, SampleRecipe recipe) {
        this.recipe = recipe;
        random = new Random(recipe.seed() * 1_000_003 + recipe.style().name().hashCode());
        office = new IssuingOffice(recipe.level(), DAY.getYear() - 1, random);
        awards = new OfferedAwards(catalogue, DAY, recipe.level(), office, random);
        boolean workbook = recipe.format().isWorkbook();
        grouping =
                workbook ? recipe.style().grouping() : recipe.style().grouping().inOneSheet();
        columns = workbook
                ? recipe.style().columns()
                : recipe.style().columns().stream()
                        .map(SampleMaker::withoutMergedHeading)
                        .distinct()
                        .toList();
    }

    /** A heading over several columns needs merged cells. */
    private static Column withoutMergedHeading(Column column) {
        return switch (column) {
            case AWARD_MARKS -> Column.AWARD;
            case MALE_BIRTH, FEMALE_BIRTH -> Column.BIRTH;
            default -> column;
        };
    }

    SampleFile write(Path file) throws IOException {
        PersonNames names = new PersonNames();
        BirthForm form = birthForm();
        DraftMaker maker = new DraftMaker(names, office, awards, form, random);
        List<Group> groups =
                new Groups(maker, office, random).of(grouping, recipe.style().kinds(), recipe.rows());
        List<Draft> rows = new ArrayList<>(
                groups.stream().flatMap(group -> group.rows().stream()).toList());
        Visible visible = visible(form);
        new MistakePlanter(rows, visible, awards, random).plant(recipe.mistakes());
        new MessMaker(visible, awards, recipe.encoding() == TextEncoding.UNICODE, random).spread(rows, recipe.mess());
        LegacyFonts fonts = new LegacyFonts(recipe.encoding(), new TableLegacyWriting());
        Wording wording = new Wording(office, names, new Headings(random), awards, fonts, random);
        Composition composition = new Composer(layout(file), wording).composed(regrouped(groups, rows));
        FileWriters.of(recipe.format(), dialect()).write(composition.pages(), file);
        return new SampleFile(file, recipe, counted(rows), clean(rows), messes(rows), composition.planted());
    }

    private BirthForm birthForm() {
        if (columns.contains(Column.MALE_BIRTH)) {
            return BirthForm.YEAR;
        }
        return random.nextInt(3) == 0 && recipe.format().isWorkbook() ? BirthForm.REAL : BirthForm.SLASHES;
    }

    private Visible visible(BirthForm form) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        for (Column column : columns) {
            Item item = column.item();
            if (item != null) {
                items.add(item);
            }
        }
        return new Visible(
                items,
                columns.contains(Column.AWARD_MARKS),
                recipe.format().isWorkbook(),
                recipe.style().grouping().byUnit(),
                form.tellsTheDay());
    }

    private Layout layout(Path file) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (recipe.style().has(trait) && (recipe.format().isWorkbook() || trait.isPossibleInText())) {
                traits.add(trait);
            }
        }
        String name = String.valueOf(file.getFileName());
        String sheet = recipe.format().isWorkbook()
                ? SHEETS.get(random.nextInt(SHEETS.size()))
                : name.substring(0, name.lastIndexOf('.'));
        boolean wrongTotal = recipe.mistakes() > 0 && random.nextInt(ONE_WRONG_TOTAL_IN) == 0;
        return new Layout(grouping, columns, traits, sheet, wrongTotal);
    }

    private CsvDialect dialect() {
        List<CsvDialect> dialects = List.of(CsvDialect.values());
        CsvDialect drawn = dialects.get(random.nextInt(dialects.size()));
        return recipe.encoding() == TextEncoding.UNICODE ? drawn : CsvDialect.UTF_8_BOM_COMMA;
    }

    /** The planted rows in the places of the made ones. */
    private static List<Group> regrouped(List<Group> groups, List<Draft> rows) {
        List<Group> regrouped = new ArrayList<>();
        int from = 0;
        for (Group group : groups) {
            int to = from + group.rows().size();
            regrouped.add(new Group(group.title(), rows.subList(from, to)));
            from = to;
        }
        return regrouped;
    }

    private static Map<RecipientKind, Integer> counted(List<Draft> rows) {
        Map<RecipientKind, Integer> counts = new EnumMap<>(RecipientKind.class);
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return counts;
    }

    private static Map<MessKind, Integer> messes(List<Draft> rows) {
        Map<MessKind, Integer> counts = new EnumMap<>(MessKind.class);
        rows.forEach(row -> row.mess().forEach(mess -> counts.merge(mess, 1, Integer::sum)));
        return counts;
    }

    private static int clean(List<Draft> rows) {
        return (int) rows.stream().filter(row -> row.mistake() == null).count();
    }
}
