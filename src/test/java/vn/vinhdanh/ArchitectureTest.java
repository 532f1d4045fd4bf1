package vn.vinhdanh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every house rule holds in the program, and every one of them catches the bad example made for it. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.vinhdanh");
    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages("badexample");

    static List<ArchRule> rules() {
        return new HouseRules("vn.vinhdanh").all();
    }

    static Stream<ArchRule> rulesForBadExamples() {
        return new HouseRules("badexample").all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rulesForBadExamples")
    void aBadExampleBreaks(ArchRule rule) {
        assertThat(rule.evaluate(BAD_EXAMPLES).hasViolation())
                .as("a rule that nothing can break holds nothing: %s", rule.getDescription())
                .isTrue();
    }
}
