package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenNumberTest {

    @Test
    void aSymbolIsReadAsFarAsTheRegisterHasRoomForIt() {
        String longest = "X".repeat(60);

        assertThat(WrittenNumber.read("7/" + longest)).contains(new WrittenNumber("7", longest));
        assertThat(WrittenNumber.read("7/" + longest + "X")).isEmpty();
        assertThat(WrittenNumber.symbolAlone("/" + longest + "X")).isEmpty();
    }
}
