package nl.floreynwijk.demo;

import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.Costing;
import nl.floreynwijk.blockbudget.Responsibility;
import nl.floreynwijk.budgets.PurposeCode;

/**
 * What somebody of the demo proposes, who is for it, what is said about it and what the office makes of it.
 *
 * @param by the first name of whoever proposes it
 * @param euros what they think it costs; 0 when they have no idea
 */
record DemoIdea(
        String by,
        String title,
        String place,
        long euros,
        String text,
        List<String> supporters,
        List<Remark> remarks,
        Decision decision) {

    /** Something that is said about it; by the office where it is by nobody. */
    record Remark(String by, String text) {}

    /** What the office makes of it. */
    sealed interface Decision {

        record None() implements Decision {}

        record Accepted(Costing costing) implements Decision {}

        record Refused(String reason) implements Decision {}

        /**
         * It becomes part of another one.
         *
         * @param into words in the title of that one
         */
        record Merged(String into, String reason) implements Decision {}
    }

    static DemoIdea by(String given, String title, String place, long euros, String text) {
        return new DemoIdea(given, title, place, euros, text, List.of(), List.of(), new Decision.None());
    }

    DemoIdea supportedBy(String... given) {
        return new DemoIdea(by, title, place, euros, text, List.of(given), remarks, decision);
    }

    DemoIdea said(String given, String remark) {
        var more = new ArrayList<>(remarks);
        more.add(new Remark(given, remark));
        return new DemoIdea(by, title, place, euros, text, supporters, List.copyOf(more), decision);
    }

    DemoIdea saidByOffice(String remark) {
        return said("", remark);
    }

    DemoIdea accepted(long cost, String purpose, Responsibility whose) {
        return accepted(cost, purpose, whose, false);
    }

    /** It cannot wait. */
    DemoIdea urgent(long cost, String purpose, Responsibility whose) {
        return accepted(cost, purpose, whose, true);
    }

    private DemoIdea accepted(long cost, String purpose, Responsibility whose, boolean urgent) {
        return decided(new Decision.Accepted(new Costing(Euros.of(cost), new PurposeCode(purpose), whose, urgent)));
    }

    DemoIdea refused(String reason) {
        return decided(new Decision.Refused(reason));
    }

    DemoIdea mergedInto(String into, String reason) {
        return decided(new Decision.Merged(into, reason));
    }

    private DemoIdea decided(Decision now) {
        return new DemoIdea(by, title, place, euros, text, supporters, remarks, now);
    }
}
