package vn.vinhdanh.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials in the jar and in the packages names everything that the program is delivered with. */
class BillOfMaterialsTest {

    private final JsonNode bill;

    BillOfMaterialsTest() throws IOException {
        bill = JsonMapper.shared()
                .readTree(Files.readString(Path.of("target/classes/META-INF/sbom/application.cdx.json")));
    }

    @Test
    void everyLibraryOfTheProgramIsInIt() throws IOException {
        List<String> files = new ArrayList<>();
        bill.get("components")
                .forEach(part -> files.add(
                        part.get("name").asString() + "-" + part.get("version").asString() + ".jar"));

        List<String> libraries = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(
                        Files.readString(Path.of("target/program.classpath")).strip())
                .map(library -> Path.of(library).getFileName().toString())
                .toList();
        assertThat(libraries).isNotEmpty();
        assertThat(files).containsAll(libraries);
    }

    @Test
    void everyPartHasVersionLicenceAndChecksum() {
        assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.get("components")).isNotEmpty().allSatisfy(part -> {
            assertThat(part.path("licenses").size())
                    .as("licences of %s", part.get("purl"))
                    .isPositive();
            assertThat(part.path("hashes").size())
                    .as("checksums of %s", part.get("purl"))
                    .isPositive();
        });
    }

    @Test
    void theProgramIsCalledByItsOwnNameAndLicence() {
        JsonNode program = bill.get("metadata").get("component");

        assertThat(program.get("name").asString()).isEqualTo("vinhdanh");
        assertThat(program.get("licenses").toString()).contains("Apache-2.0");
        assertThat(program.toString()).doesNotContain("spring.io");
    }
}
