package vn.vinhdanh.review;

import java.util.Optional;

/** What the review asks of the register: whether this recipient has had this award on this occasion. */
@FunctionalInterface
public interface IssuedAwards {

    Optional<EarlierAward> find(AcceptedNomination nomination);
}
