package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The data folder holds what is nobody's business; an operator's own choice is kept, and told where it is a wide one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows knows other rights")
class PrivateFolderTest {

    private final Path home;

    PrivateFolderTest(@TempDir Path home) {
        this.home = home;
    }

    private static String rights(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    private Path folderWith(String rights) throws IOException {
        return Files.setPosixFilePermissions(
                Files.createDirectory(home.resolve("data")), PosixFilePermissions.fromString(rights));
    }

    @Test
    void aNewOneIsForTheOwnerAloneAndWhatLeadsThereIsNot() throws IOException {
        PrivateFolder.make(home.resolve("srv/data"));

        assertThat(rights(home.resolve("srv/data"))).isEqualTo("rwx------");
        assertThat(rights(home.resolve("srv"))).isNotEqualTo("rwx------");
        assertThat(PrivateFolder.isOpenToAll(home.resolve("srv/data"))).isFalse();
    }

    @Test
    void theRightsOfOneThatIsThereStay() throws IOException {
        Path folder = folderWith("rwxr-x---");

        PrivateFolder.make(folder);

        assertThat(rights(folder)).isEqualTo("rwxr-x---");
        assertThat(PrivateFolder.isOpenToAll(folder)).isFalse();
    }

    @Test
    void oneThatEverybodyMayLookIntoIsKnown() throws IOException {
        assertThat(PrivateFolder.isOpenToAll(folderWith("rwxr-xr-x"))).isTrue();
    }

    @Test
    void whereAFileStandsNoFolderIsMade() throws IOException {
        Path file = Files.createFile(home.resolve("data"));

        assertThatThrownBy(() -> PrivateFolder.make(file)).isInstanceOf(FileAlreadyExistsException.class);
    }
}
