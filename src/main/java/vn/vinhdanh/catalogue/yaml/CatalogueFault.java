package vn.vinhdanh.catalogue.yaml;

import java.io.Serial;

/** The catalogue's data are wrong: the program does not start with them. */
class CatalogueFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CatalogueFault(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
