package nl.floreynwijk.harry;

import java.util.EnumSet;

/** Looks at a text before others read it. */
final class TextCheck {

    private TextCheck() {}

    /** What is found first: what keeps it back before what the office looks at. */
    static TextFinding check(String text, DutyGuard guard) {
        if (CitizenNumbers.areIn(text)) {
            return new TextFinding.CitizenNumber();
        }
        var contact = ContactFinder.find(text);
        if (contact.isPresent()) {
            return new TextFinding.Contact(contact.get());
        }
        var duty = guard.find(text);
        if (duty.filter(DutyGuard.Found::certain).isPresent()) {
            return new TextFinding.NotForNeighbours(duty.get().item());
        }
        var doubts = EnumSet.noneOf(Doubt.class);
        if (duty.isPresent()) {
            doubts.add(Doubt.DUTY);
        }
        if (AbuseWords.areIn(text)) {
            doubts.add(Doubt.ABUSE);
        }
        return doubts.isEmpty() ? new TextFinding.Fine() : new TextFinding.Doubtful(doubts);
    }
}
