package vn.vinhdanh.pipeline.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.EarlierAward;
import vn.vinhdanh.review.IssuedAwards;

/** Asks the register only about those whose name it has: all names are looked up together, and most are new. */
record KnownNames(Set<String> names, IssuedAwards register) implements IssuedAwards {

    static IssuedAwards of(List<AcceptedNomination> nominations, Awards awards, IssuedAwards register) {
        Set<String> keys = nominations.stream().map(KnownNames::key).collect(Collectors.toSet());
        return new KnownNames(awards.known(keys), register);
    }

    @Override
    public Optional<EarlierAward> find(AcceptedNomination nomination) {
        return names.contains(key(nomination)) ? register.find(nomination) : Optional.empty();
    }

    private static String key(AcceptedNomination nomination) {
        return NameKey.of(nomination.recipient().name());
    }
}
