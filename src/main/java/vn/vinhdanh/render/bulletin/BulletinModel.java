package vn.vinhdanh.render.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Movement;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;

/** The one model of page, PDF and plain text; what is absent in it is not said. Its shape: docs/template-models.md. */
final class BulletinModel {

    private final Decision decision;
    private final Conference conference;
    private final FigureList figures = new FigureList();

    BulletinModel(Decision decision, Conference conference) {
        this.decision = decision;
        this.conference = conference;
    }

    FigureList figures() {
        return figures;
    }

    Map<String, Object> build(Optional<Photo> photo) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("draft", decision.isDraft());
        model.put("office", decision.office().name());
        model.put("name", title(conference));
        model.put("date", NewsDate.of(conference.date()));
        put(model, "place", conference.place());
        put(model, "chair", conference.chair());
        put(model, "presenter", conference.presenter());
        put(model, "period", conference.period());
        put(model, "source", conference.source());
        put(model, "authors", conference.authors());
        photo.ifPresent(shown -> model.put("photo", photo(shown)));
        model.put(
                "attendees",
                conference.attendees().stream().map(BulletinModel::attendee).toList());
        model.put("results", conference.results());
        if (!conference.clusters().isEmpty()) {
            model.put("clusters", new ClusterModel(conference.clusters(), conference.period()).build(figures));
        }
        movements(model, conference.movements());
        model.put("conclusions", conference.conclusions());
        model.put("decision", decision());
        model.put("awards", new AwardModel(decision).build(figures));
        return model;
    }

    private void movements(Map<String, Object> model, List<Movement> movements) {
        model.put("movements", movements.stream().map(BulletinModel::movement).toList());
        if (!movements.isEmpty()) {
            model.put(
                    "movementCount",
                    figures.add(
                            "Phong trào thi đua theo chuyên đề", movements.size(), "đếm các dòng của bảng Phong trào"));
        }
    }

    private Map<String, Object> photo(Photo photo) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("file", photo.file());
        put(model, "caption", conference.photoCaption());
        model.put("alt", "Ảnh tại " + title(conference));
        return model;
    }

    private Map<String, Object> decision() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("authority", decision.office().authority());
        model.put("subject", decision.subject());
        if (decision.identity() instanceof DecisionIdentity.Numbered numbered) {
            model.put("reference", numbered.reference());
            model.put("date", NewsDate.of(numbered.date()));
        }
        return model;
    }

    private static Map<String, Object> attendee(Attendee attendee) {
        return Map.of("name", attendee.name(), "offices", attendee.offices());
    }

    private static Map<String, Object> movement(Movement movement) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", movement.name());
        put(model, "level", movement.level());
        put(model, "launched", movement.launched());
        return model;
    }

    private static void put(Map<String, Object> model, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            model.put(key, value.strip());
        }
    }

    /** A headline has no full stop, whatever its cell ends with. */
    static String title(Conference conference) {
        return conference.name().replaceFirst("[\\s.;,:/]+$", "").strip();
    }
}
