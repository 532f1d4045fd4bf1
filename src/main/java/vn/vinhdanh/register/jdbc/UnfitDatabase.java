package vn.vinhdanh.register.jdbc;

import java.io.Serial;

/** A PostgreSQL database in which texts would be kept, or put in order, otherwise than the program does. */
final class UnfitDatabase extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnfitDatabase(String encoding, String order) {
        super("the PostgreSQL database keeps texts as " + encoding + " in the order " + order
                + "; the program needs UTF8 and the order C, or papers would come out in another order than elsewhere."
                + " Nothing was changed. Make a new one: CREATE DATABASE vinhdanh TEMPLATE template0 ENCODING 'UTF8'"
                + " LOCALE 'C'");
    }
}
