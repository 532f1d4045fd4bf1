package vn.vinhdanh.catalogue.yaml;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.catalogue.BaseSalary;

/** Reads the base salary by date. */
final class BaseSalaries {

    private static final Set<String> KEYS = Set.of("from", "amount", "law");

    private BaseSalaries() {}

    /** A later file's amount comes before an earlier one's of the same day. */
    static List<BaseSalary> read(List<YamlFile> files) {
        Map<LocalDate, BaseSalary> salaries = new LinkedHashMap<>();
        for (YamlFile file : files) {
            for (YamlPart part : file.list("amount", KEYS)) {
                BaseSalary salary = new BaseSalary(part.date("from"), part.number("amount"), part.required("law"));
                salaries.put(salary.from(), salary);
            }
        }
        return List.copyOf(salaries.values());
    }
}
