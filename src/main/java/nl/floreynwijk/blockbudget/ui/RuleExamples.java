package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.money;
import static nl.floreynwijk.blockbudget.ui.Texts.text;

import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.BlockSize;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.Rest;
import nl.floreynwijk.blockbudget.Voters;

/**
 * What each rule would mean, in a sentence on the numbers of the block itself.
 *
 * @param amount what there is to spend, more than nothing
 */
record RuleExamples(BlockSize size, Voters voters, Euros amount) {

    private static final int PERCENT = 100;

    /** What is left over in the examples, and how much more somebody may get, as a part of what there is. */
    private static final int PART = 20;

    private static final int HALF = 2;
    private static final int THIRD = 3;

    /** Whether there is anybody to take as an example. */
    boolean canTell() {
        return votes() > 0 && amount.compareTo(Euros.ZERO) > 0;
    }

    private int votes() {
        return size.votes(voters);
    }

    /** Such as "60 woningen". */
    private String units(int number) {
        return text("blockbudget.example.units." + voters.name(), number);
    }

    private String each() {
        return text("blockbudget.example.each." + voters.name());
    }

    String voters(Voters chosen) {
        return text("blockbudget.example.voters." + chosen.name(), size.votes(chosen));
    }

    String form(BallotForm form, int points) {
        var half = (points + 1) / HALF;
        return switch (form) {
            case APPROVE -> text("blockbudget.example.form.APPROVE");
            case BASKET ->
                text("blockbudget.example.form.BASKET", money(part(HALF)), money(part(THIRD)), money(amount));
            case POINTS -> text("blockbudget.example.form.POINTS", points, half, points - half);
            case RANK -> text("blockbudget.example.form.RANK");
        };
    }

    String method(Method method) {
        return switch (method) {
            case EQUAL_SHARES ->
                text("blockbudget.example.method.EQUAL_SHARES", units(votes()), money(amount), each(), money(share()));
            case MOST_VOTES ->
                text("blockbudget.example.method.MOST_VOTES", votes() / HALF + 1, units(votes()), money(amount));
        };
    }

    private Euros share() {
        return new Euros(amount.cents() / votes());
    }

    String raised() {
        var share = share();
        return text(
                "blockbudget.example.raised",
                money(share),
                money(share.plus(new Euros(Math.max(1, share.cents() / PART)))));
    }

    String rest(Rest rest) {
        return text("blockbudget.example.rest." + rest.name(), money(part(PART)));
    }

    String partFunding() {
        return text("blockbudget.example.part-funding", money(part(PART)), money(part(PART / HALF)));
    }

    String quorum(int percent) {
        var needed = (int) Math.max(1, Math.ceilDiv((long) votes() * percent, (long) PERCENT));
        return percent == 0
                ? text("blockbudget.example.no-quorum")
                : text("blockbudget.example.quorum", percent, needed, units(votes()));
    }

    String minimumSupport(int least, BallotForm form) {
        return least == 0
                ? text("blockbudget.example.no-minimum")
                : text("blockbudget.example.minimum." + form.name(), least, least - 1, units(votes()));
    }

    private Euros part(int of) {
        return new Euros(amount.cents() / of);
    }
}
