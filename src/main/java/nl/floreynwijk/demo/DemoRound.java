package nl.floreynwijk.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.RoundId;

/** A round of the demo on its way through its phases. */
class DemoRound {

    private final RoundId id;
    private final Map<String, ProposalId> proposals = new LinkedHashMap<>();
    private int day;

    DemoRound(RoundId id) {
        this.id = id;
    }

    RoundId id() {
        return id;
    }

    void add(String title, ProposalId proposal) {
        proposals.put(title, proposal);
    }

    /** The one proposal with these words in its title. */
    ProposalId proposal(String words) {
        return DemoCast.theOnly(
                proposals.entrySet().stream()
                        .filter(it -> it.getKey().contains(words))
                        .map(Map.Entry::getValue)
                        .toList(),
                words);
    }

    /** How many days it has to go from where it is to that day, counted from its first. */
    int goTo(int wanted) {
        var days = wanted - day;
        day = wanted;
        return days;
    }

    int day() {
        return day;
    }
}
