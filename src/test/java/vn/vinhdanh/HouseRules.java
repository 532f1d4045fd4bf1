package vn.vinhdanh;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of the house that no compiler holds. The root package is a parameter, so that bad examples can be tried. */
record HouseRules(String root) {

    List<ArchRule> all() {
        return List.of(
                onlyIn(
                        "org.apache.poi..",
                        "POI",
                        "intake.workbook..",
                        "publish.returned..",
                        "render.sheet..",
                        "render.word..",
                        "sample.file.."),
                onlyIn("freemarker..", "FreeMarker", "render.template.."),
                onlyIn("org.apache.pdfbox..", "PDFBox", "render.pdf.."),
                onlyIn("com.openhtmltopdf..", "openhtmltopdf", "render.pdf.."),
                onlyIn("com.github.kagkarlsson..", "db-scheduler", "pipeline.cluster.."),
                onlyIn("software.amazon.awssdk..", "the S3 client", "publish.objects.."),
                rulesKnowNoFramework(),
                vocabularyKnowsJavaOnly(),
                noClockButTheInjectedOne(),
                noRandomIdentity(),
                caseChangesNameTheirLocale(),
                noOldDates(),
                onlyTheOperatorSpeaksToTheConsole(),
                noFieldInjection(),
                chunkStepsComeFromTheFactory(),
                noOtherProgramIsStarted(),
                noNetwork(),
                nothingIsDeserialised(),
                noClassIsMadeOrOpenedByItsName(),
                xmlIsReadInFewPlaces(),
                namesSayWhatAThingIs());
    }

    private ArchRule onlyIn(String library, String name, String... rooms) {
        return noClasses()
                .that(resideOutside(rooms))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .as("only " + String.join(" and ", rooms) + " may see " + name)
                .because("a library that one room sees can be changed in one room");
    }

    private ArchRule rulesKnowNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".review.rule..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql.."))
                .because("a rule is read by people who know the law, not the framework");
    }

    private ArchRule vocabularyKnowsJavaOnly() {
        return classes()
                .that()
                .resideInAnyPackage(root + ".award..", root + ".diagnostic..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", root + ".award..", root + ".diagnostic.."))
                .because("every room shares this vocabulary, so it may drag nothing along");
    }

    private ArchRule noClockButTheInjectedOne() {
        return noClasses()
                .should()
                .callMethodWhere(named(
                        "reads the clock",
                        call -> Set.of("now", "currentTimeMillis", "nanoTime").contains(call.getName())
                                && call.getTargetOwner().getPackageName().startsWith("java.")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isAssignableTo(Clock.class))))
                .because("documents depend on their data, not on when they were made; inject java.time.Clock");
    }

    private ArchRule noRandomIdentity() {
        return noClasses()
                .should()
                .callMethodWhere(
                        named("makes a random id", call -> call.getName().equals("randomUUID")))
                .because("the same batch must come out the same twice");
    }

    private ArchRule caseChangesNameTheirLocale() {
        return noClasses()
                .should()
                .callMethodWhere(named(
                        "depends on the default locale",
                        call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && Set.of("toLowerCase", "toUpperCase", "format", "formatted")
                                        .contains(call.getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Locale.class))))
                .because("in a Turkish locale i becomes another letter; name the Locale");
    }

    private ArchRule noOldDates() {
        return noClasses()
                .that(resideOutside("intake.workbook..", "render.pdf..", "publish.returned.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("java.time says whether it means a day or an instant");
    }

    private ArchRule onlyTheOperatorSpeaksToTheConsole() {
        return noClasses()
                .that(resideOutside("operator.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what the user sees is decided in one room");
    }

    private ArchRule noFieldInjection() {
        return fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .because("what a class needs stands in its constructor")
                .allowEmptyShould(true);
    }

    private ArchRule chunkStepsComeFromTheFactory() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("StepFactory")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.batch.core.step.builder.StepBuilder")
                .because("without the transaction manager that the factory sets, rows of a failed chunk stay");
    }

    private ArchRule noOtherProgramIsStarted() {
        return noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("start other programs", type -> Set.of(
                                "java.lang.ProcessBuilder", "javax.script.ScriptEngineManager")
                        .contains(type.getName())))
                .orShould()
                .callMethodWhere(named(
                        "starts another program",
                        call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                                && Set.of("exec", "load", "loadLibrary").contains(call.getName())))
                .because("what no class can start, no clerk's file can");
    }

    private ArchRule noNetwork() {
        return noClasses()
                .that()
                // off unless an operator names a port, and then heard on this machine alone
                .doNotHaveFullyQualifiedName("vn.vinhdanh.observation.metrics.MetricsPort")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reach other machines",
                        type -> type.getName()
                                        .matches(
                                                "java\\.net\\.(http\\..*|.*Socket|.*URLConnection|Inet.*Address|URLClassLoader)")
                                || type.getName().matches("(javax\\.net|java\\.rmi|javax\\.naming)\\..*")))
                .orShould()
                .callMethodWhere(named(
                        "opens what an address leads to",
                        call -> call.getTargetOwner().isEquivalentTo(URL.class)
                                && Set.of("openStream", "openConnection", "getContent")
                                        .contains(call.getName())))
                .because("personal data stays on the machine, and a night needs no other");
    }

    private ArchRule nothingIsDeserialised() {
        return noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("make objects out of bytes", type -> Set.of(
                                "java.io.ObjectInputStream", "java.beans.XMLDecoder")
                        .contains(type.getName())))
                .because("bytes that make objects of any class run what their author wants");
    }

    private ArchRule noClassIsMadeOrOpenedByItsName() {
        return noClasses()
                .should()
                .callMethodWhere(named(
                        "looks a class up by its name or opens it",
                        call -> (call.getTargetOwner().isEquivalentTo(Class.class)
                                        && call.getName().equals("forName"))
                                || call.getName().equals("setAccessible")
                                || (call.getTargetOwner().isAssignableTo(ClassLoader.class)
                                        && call.getName().equals("loadClass"))))
                .because("which class runs is decided when the program is built");
    }

    private ArchRule xmlIsReadInFewPlaces() {
        return noClasses()
                .that(resideOutside("intake.workbook..", "render.picture..", "render.word.."))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("parse XML", type -> type.getName()
                        .matches("javax\\.xml\\..*\\.(SAXParser|DocumentBuilder|XMLInput|Transformer|Schema)Factory"
                                + "|com\\.fasterxml\\.aalto\\..*")))
                .because("each parser has to be told that entities and other files are not for it");
    }

    private ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info|Common|Base|Abstract\\w*)")
                .because("such a name says nothing; split by thing");
    }

    private DescribedPredicate<JavaClass> resideOutside(String... rooms) {
        String[] packages = Arrays.stream(rooms).map(room -> root + "." + room).toArray(String[]::new);
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaCall<?>> named(String name, Predicate<JavaCall<?>> test) {
        return DescribedPredicate.describe(name, test);
    }
}
