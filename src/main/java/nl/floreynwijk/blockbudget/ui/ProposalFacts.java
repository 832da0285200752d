package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.ProposalCard;
import nl.floreynwijk.blockbudget.ProposalState;
import nl.floreynwijk.blockbudget.Room;

/** What there is to know of a proposal in a few words. */
final class ProposalFacts {

    private static final String BETWEEN = " · ";

    private ProposalFacts() {}

    /** Where, what it costs, and what can be seen and read of it. */
    static String line(ProposalCard card, Locale language) {
        return Stream.of(
                        card.place(),
                        cost(card.cost(), card.guess(), language),
                        counted(
                                "blockbudget.proposals.photos-count",
                                card.photos().size()),
                        counted("blockbudget.proposals.comments-count", card.comments()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    /** What it costs, or what its proposer thinks of that; empty where nobody said. */
    static String cost(Optional<Euros> cost, Optional<Euros> guess, Locale language) {
        return cost.map(it -> text("blockbudget.proposals.costs", it.text(language)))
                .or(() -> guess.map(it -> text("blockbudget.proposals.guessed", it.text(language))))
                .orElse("");
    }

    private static String counted(String key, int number) {
        return number == 0 ? "" : text(key, number);
    }

    /** How far it is; nothing of one about which nobody decided. */
    static Optional<Span> state(ProposalState state) {
        if (state == ProposalState.IDEA) {
            return Optional.empty();
        }
        return Optional.of(chip(state.name(), state.isAlive()));
    }

    /**
     * The same in a round of which more is known: what gets what is left is not voted on, and what has a number is, which
     * needs no word.
     */
    static Optional<Span> state(ProposalCard card, Room room) {
        if (room.spare().equals(Optional.of(card.id()))) {
            return Optional.of(chip("SPARE", true));
        }
        return card.number().isEmpty() ? state(card.state()) : Optional.empty();
    }

    private static Span chip(String words, boolean isIn) {
        var chip = new Span(text("blockbudget.proposals.state." + words));
        chip.addClassNames("proposal-state", isIn ? "in" : "out");
        return chip;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
