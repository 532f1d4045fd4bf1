package vn.vinhdanh.review.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.award.Cluster;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Movement;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.review.PhotoState;

/** The conference of the sheets Hội nghị, Đại biểu, Cụm, khối and Phong trào; none where the workbook names none. */
final class ConferenceFacts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3}){0,2}|\\d{1,9}");

    private final Facts facts;
    private final Function<String, PhotoState> photos;

    ConferenceFacts(Facts facts, Function<String, PhotoState> photos) {
        this.facts = facts;
        this.photos = photos;
    }

    @Nullable
    Conference conference() {
        String name = facts.text(Fact.CONFERENCE_NAME);
        if (name == null) {
            tellThatSomethingWasMeant();
            return null;
        }
        Optional<LocalDate> date = date();
        return date.isEmpty() ? null : conference(name, date.get());
    }

    private void tellThatSomethingWasMeant() {
        for (Fact fact : EnumSet.range(Fact.CONFERENCE_NAME, Fact.AUTHORS)) {
            if (!facts.texts(fact, List.of()).isEmpty()) {
                facts.finding(FindingCode.CONFERENCE_NAME_MISSING, fact);
                return;
            }
        }
    }

    /** A row without its name is told and left out; the numbers in it belong to nobody. */
    private Stream<SheetRow> named(List<SheetRow> rows) {
        return rows.stream().filter(row -> {
            boolean named = row.text(Field.NAME) != null;
            if (!named) {
                facts.finding(FindingCode.LISTED_WITHOUT_NAME, row.at(Field.NAME));
            }
            return named;
        });
    }

    private Conference conference(String name, LocalDate date) {
        return new Conference(
                name,
                date,
                facts.text(Fact.CONFERENCE_PLACE),
                facts.text(Fact.CHAIR),
                facts.text(Fact.PRESENTER),
                photo(),
                facts.text(Fact.PHOTO_CAPTION),
                facts.text(Fact.CONFERENCE_PERIOD),
                facts.texts(Fact.RESULT, List.of()),
                facts.texts(Fact.CONCLUSION, List.of()),
                facts.text(Fact.SOURCE),
                facts.text(Fact.AUTHORS),
                attendees(),
                clusters(),
                movements());
    }

    /** A bulletin always needs its year, so a date without one will not do. */
    private Optional<LocalDate> date() {
        String written = Objects.requireNonNullElse(facts.text(Fact.CONFERENCE_DATE), "");
        Optional<LocalDate> date = Dates.read(written);
        if (date.isEmpty()) {
            facts.finding(FindingCode.CONFERENCE_DATE_NOT_READABLE, Fact.CONFERENCE_DATE, written);
        }
        return date;
    }

    private @Nullable String photo() {
        String name = facts.text(Fact.PHOTO);
        if (name == null) {
            return null;
        }
        return switch (photos.apply(name)) {
            case USABLE -> name;
            case MISSING -> {
                facts.finding(FindingCode.PHOTO_NOT_FOUND, Fact.PHOTO, name);
                yield null;
            }
            case UNUSABLE -> {
                facts.finding(FindingCode.PHOTO_NOT_USABLE, Fact.PHOTO, name);
                yield null;
            }
        };
    }

    private List<Attendee> attendees() {
        return named(facts.submission().attendees())
                .map(row -> new Attendee(text(row, Field.NAME), text(row, Field.OFFICES)))
                .toList();
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (SheetRow row : named(facts.submission().clusters()).toList()) {
            Optional<Integer> units = number(row, Field.UNITS);
            if (units.isPresent()) {
                clusters.add(new Cluster(
                        text(row, Field.NAME),
                        text(row, Field.CLUSTER_KIND),
                        row.text(Field.YEAR_SET_UP) == null
                                ? null
                                : number(row, Field.YEAR_SET_UP).orElse(null),
                        units.get()));
            }
        }
        return List.copyOf(clusters);
    }

    /** An unreadable number is told and its row left out of the sums, rather than counted as nothing. */
    private Optional<Integer> number(SheetRow row, Field field) {
        String written = text(row, field);
        if (NUMBER.matcher(written).matches()) {
            return Optional.of(Integer.parseInt(written.replace(".", "")));
        }
        facts.finding(FindingCode.CONFERENCE_VALUE_NOT_READABLE, row.at(field), written);
        return Optional.empty();
    }

    private List<Movement> movements() {
        return named(facts.submission().movements())
                .map(row -> new Movement(text(row, Field.NAME), row.text(Field.LEVEL), row.text(Field.LAUNCHED)))
                .toList();
    }

    private static String text(SheetRow row, Field field) {
        return Objects.requireNonNullElse(row.text(field), "");
    }
}
