package nl.floreynwijk.harry;

import java.util.EnumSet;
import java.util.Set;

/** Looks at a text before others read it. */
final class TextCheck {

    private TextCheck() {}

    /** What is found first: what keeps it back before what the office looks at. */
    static TextFinding check(String text, DutyGuard guard) {
        var found = withoutDuty(text);
        if (found instanceof TextFinding.Contact || found instanceof TextFinding.CitizenNumber) {
            return found;
        }
        var duty = guard.find(text);
        if (duty.filter(DutyGuard.Found::certain).isPresent()) {
            return new TextFinding.NotForNeighbours(
                    duty.get().item(), duty.get().words());
        }
        var doubts = EnumSet.noneOf(Doubt.class);
        if (duty.isPresent()) {
            doubts.add(Doubt.DUTY);
        }
        if (found instanceof TextFinding.Doubtful(var others)) {
            doubts.addAll(others);
        }
        return doubts.isEmpty() ? new TextFinding.Fine() : new TextFinding.Doubtful(doubts);
    }

    /** The same of a text that may be about any work. */
    static TextFinding withoutDuty(String text) {
        if (CitizenNumbers.areIn(text)) {
            return new TextFinding.CitizenNumber();
        }
        return ContactFinder.find(text)
                .map(it -> (TextFinding) new TextFinding.Contact(it))
                .orElseGet(() -> onlyAbuse(text));
    }

    /** The same between people who reach each other anyway. */
    static TextFinding onlyAbuse(String text) {
        return AbuseWords.areIn(text) ? new TextFinding.Doubtful(Set.of(Doubt.ABUSE)) : new TextFinding.Fine();
    }
}
