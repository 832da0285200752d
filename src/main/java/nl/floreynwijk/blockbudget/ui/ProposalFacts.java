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
        var chip = new Span(text("blockbudget.proposals.state." + state.name()));
        chip.addClassNames("proposal-state", state.isAlive() ? "in" : "out");
        return Optional.of(chip);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
