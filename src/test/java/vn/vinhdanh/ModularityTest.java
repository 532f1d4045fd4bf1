package vn.vinhdanh;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules rooms = ApplicationModules.of(VinhDanh.class);

    @Test
    void roomsUseOnlyTheRoomsUpstream() {
        rooms.verify();
    }

    @Test
    void thePictureOfTheRoomsIsDrawn() {
        new Documenter(rooms).writeModulesAsPlantUml();
    }
}
