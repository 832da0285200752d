package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.OwnPlace;
import nl.floreynwijk.green.Reward;
import nl.floreynwijk.green.ShiftSummary;
import nl.floreynwijk.green.ShiftWork;
import nl.floreynwijk.membership.Engagement;

/** What shifts are called, how they are staffed, and what they ask of people. */
final class ShiftWords {

    private ShiftWords() {}

    static String when(ShiftSummary shift) {
        return DutchTime.span(shift.startsAt(), shift.endsAt(), Texts.language());
    }

    /** The day for a heading, and the time for what stands below it. */
    static String titled(String task, Instant startsAt) {
        return text("green.shift.titled", task, DutchTime.moment(startsAt, Texts.language()));
    }

    /** Whether there is room, and how many more it needs. */
    static String room(ShiftSummary shift) {
        if (shift.off().isPresent()) {
            return text("green.shift.off", shift.off().get().reason());
        }
        if (shift.free() < 1) {
            return text("green.shift.full", shift.waiting());
        }
        return shift.missing() > 0
                ? text("green.shift.needs", shift.missing(), shift.free())
                : text("green.shift.free", shift.free());
    }

    /** What it asks and offers, in a few words each. */
    static Stream<String> marks(ShiftWork work) {
        return Stream.of(
                        Optional.of(text("green.heaviness." + work.heaviness())),
                        mark(work.children(), "green.mark.children"),
                        mark(work.wheelchair(), "green.mark.wheelchair"),
                        mark(work.coffee(), "green.mark.coffee"),
                        mark(work.adultsOnly(), "green.mark.adults"))
                .flatMap(Optional::stream);
    }

    private static Optional<String> mark(boolean holds, String key) {
        return holds ? Optional.of(text(key)) : Optional.empty();
    }

    /** What whoever reads has to do with it. */
    static String mine(OwnPlace mine) {
        return switch (mine.state()) {
            case ON -> text("green.mine.on", mine.people() - 1);
            case OFFERED ->
                text(
                        "green.mine.offered." + mine.heldFor().orElseThrow(),
                        DutchTime.moment(mine.heldUntil().orElseThrow(), Texts.language()));
            case RESERVE -> text("green.mine.waiting", mine.position().orElseThrow());
            case LEFT -> throw new IllegalStateException("Nobody reads of what they left");
        };
    }

    static String reward(Reward reward) {
        return switch (reward.kind()) {
            case NONE -> "";
            case PAID -> text("green.reward.paid", reward.euros().orElseThrow().text(Texts.language()));
            case FLOREYN ->
                text("green.reward.floreyns", reward.floreyns().orElseThrow().amount());
        };
    }

    /** What people are at, one after the other. */
    static String engagements(List<Engagement> engagements) {
        return engagements.stream()
                .map(it ->
                        text("green.overlap.one", it.what(), DutchTime.span(it.from(), it.until(), Texts.language())))
                .collect(Collectors.joining("; "));
    }
}
