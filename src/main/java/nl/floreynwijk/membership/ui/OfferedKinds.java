package nl.floreynwijk.membership.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.KindSummary;

/** The kinds of members there are, for whoever decides what somebody becomes. */
record OfferedKinds(List<KindSummary> all) {

    private Optional<KindSummary> find(KindCode code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    String name(KindCode code, Locale language) {
        return find(code).map(it -> it.name(language)).orElse(code.value());
    }

    boolean votes(KindCode code) {
        return find(code).map(KindSummary::votes).orElse(false);
    }

    /** What somebody who asked to be this can be made instead: the kinds for the likes of them that give no vote. */
    List<KindSummary> withoutVote(KindCode asked) {
        var party = find(asked).map(KindSummary::party);
        return all.stream()
                .filter(it -> it.offered() && !it.votes() && party.equals(Optional.of(it.party())))
                .toList();
    }
}
