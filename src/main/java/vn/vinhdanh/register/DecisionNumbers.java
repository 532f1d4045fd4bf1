package vn.vinhdanh.register;

import java.time.LocalDate;
import java.util.Optional;

/** Decision numbers: unique for each symbol and year, gap-free where the program gives them out. */
public interface DecisionNumbers {

    Optional<RegisteredDecision> find(String number, String symbol, int year);

    /**
     * Registers a number that the office's registry gave.
     *
     * @throws NumberAlreadyIssued if another decision of that symbol and year has it
     */
    RegisteredDecision register(String number, String symbol, LocalDate date);

    /** Takes the next free number of the year. Must run in the transaction that assigns it to its batch. */
    RegisteredDecision next(String symbol, LocalDate date);
}
