package vn.vinhdanh.render.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Cluster;

/** Counts clusters and blocks with their units: all of them, each kind, and those of the years that the report is about. */
final class ClusterModel {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final String SHEET = "bảng Cụm, khối";
    private static final String BOTH = "cụm, khối";

    private final List<Cluster> clusters;
    private final @Nullable String period;

    ClusterModel(List<Cluster> clusters, @Nullable String period) {
        this.clusters = clusters;
        this.period = period;
    }

    Map<String, Object> build(FigureList figures) {
        Map<String, List<Cluster>> kinds = byKind();
        String noun = kinds.containsKey(BOTH) ? BOTH : String.join(", ", kinds.keySet());
        String name = capital(noun) + " thi đua";
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("noun", noun);
        model.put("count", figures.add(name, clusters.size(), "đếm các dòng của " + SHEET));
        List<Map<String, Object>> kindCounts = new ArrayList<>();
        if (kinds.size() > 1 && !kinds.containsKey(BOTH)) {
            kinds.forEach((kind, members) -> kindCounts.add(Map.of(
                    "name",
                    kind,
                    "count",
                    figures.add(
                            capital(kind) + " thi đua",
                            members.size(),
                            "đếm các dòng loại “" + kind + "” của " + SHEET))));
        }
        model.put("kinds", kindCounts);
        putUnits(
                model,
                clusters,
                figures,
                "Đơn vị thành viên của " + noun + " thi đua",
                "cộng cột số đơn vị của " + SHEET);
        List<Map<String, Object>> years = new ArrayList<>();
        byYear().forEach((year, members) -> years.add(yearModel(year, members, noun, figures)));
        model.put("years", years);
        return model;
    }

    private static Map<String, Object> yearModel(int year, List<Cluster> members, String noun, FigureList figures) {
        String which = "các dòng của " + SHEET + " có năm thành lập " + year;
        String setUp = noun + " thi đua thành lập hoặc kiện toàn năm " + year;
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("year", Integer.toString(year));
        model.put("count", figures.add(capital(setUp), members.size(), "đếm " + which));
        putUnits(model, members, figures, "Đơn vị trong " + setUp, "cộng cột số đơn vị ở " + which);
        return model;
    }

    /** Nobody has a network of no units: a column of zeros says nothing. */
    private static void putUnits(
            Map<String, Object> model, List<Cluster> members, FigureList figures, String name, String source) {
        int units = members.stream().mapToInt(Cluster::units).sum();
        if (units > 0) {
            model.put("units", figures.add(name, units, source));
        }
    }

    private Map<String, List<Cluster>> byKind() {
        return clusters.stream().collect(Collectors.groupingBy(ClusterModel::kind, TreeMap::new, Collectors.toList()));
    }

    /** "Khối thi đua" is a "khối". */
    private static String kind(Cluster cluster) {
        String kind =
                cluster.kind().toLowerCase(VIETNAMESE).replace("thi đua", "").strip();
        return kind.isEmpty() ? BOTH : kind;
    }

    /** Oldest first: the years within the period reported on; without a period the newest year only. */
    private Map<Integer, List<Cluster>> byYear() {
        IntPredicate reported = reportedYears();
        Map<Integer, List<Cluster>> years = new TreeMap<>();
        for (Cluster cluster : clusters) {
            Integer year = cluster.yearSetUp();
            if (year != null && reported.test(year)) {
                years.computeIfAbsent(year, any -> new ArrayList<>()).add(cluster);
            }
        }
        return years;
    }

    private IntPredicate reportedYears() {
        List<Integer> named = new ArrayList<>();
        Matcher matcher = YEAR.matcher(period == null ? "" : period);
        while (matcher.find()) {
            named.add(Integer.valueOf(matcher.group()));
        }
        if (named.isEmpty()) {
            int newest = clusters.stream()
                    .map(Cluster::yearSetUp)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            return year -> year == newest;
        }
        int first = named.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = named.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return year -> first <= year && year <= last;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }
}
