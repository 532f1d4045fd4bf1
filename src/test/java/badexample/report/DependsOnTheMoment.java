package badexample.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"StringCaseLocaleUsage", "NullAway", "JavaUtilDate"})
class DependsOnTheMoment {

    @Autowired
    String injectedField;

    String today() {
        System.out.println("now");
        return LocalDate.now(ZoneId.systemDefault())
                + UUID.randomUUID().toString().toUpperCase()
                + new Date(0);
    }
}
