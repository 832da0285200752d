package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.floreynwijk.blockbudget.BallotPaper.Item;
import nl.floreynwijk.blockbudget.Choices;
import nl.floreynwijk.blockbudget.ProposalId;

/**
 * The ballot as cards, with what is chosen and what is left always in view. What somebody chose so far is kept on their own
 * device for as long as the tab is open, where no housemate finds it afterwards: the portal knows it only when it is cast.
 */
class BallotCards extends Composite<Div> {

    private final BallotState state;
    private final String keptAs;
    private final List<BallotCard> cards;
    private final Span chosen = new Span();
    private final Span left = new Span();

    /**
     * @param keptAs under which name the device keeps it; nothing is kept where it is empty
     * @param about leads to all there is to know of a proposal
     * @param goOn somebody chose, and wants to see it before it is cast
     */
    BallotCards(BallotState state, List<Item> items, String keptAs, Function<Item, RouterLink> about, Runnable goOn) {
        this.state = state;
        this.keptAs = keptAs;
        cards = items.stream()
                .map(it -> new BallotCard(it, titles(items, it.rivals()), state, about.apply(it), this::changed))
                .toList();
        var list = new Div();
        list.addClassName("card-list");
        cards.forEach(list::add);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "blockbudget.vote.how." + state.paper().form(),
                                state.paper().points())),
                        list,
                        bar(goOn));
        show();
        restore();
    }

    private static List<String> titles(List<Item> items, Set<ProposalId> some) {
        return items.stream()
                .filter(it -> some.contains(it.id()))
                .map(Item::title)
                .sorted()
                .toList();
    }

    private Div bar(Runnable goOn) {
        left.addClassName("ballot-left");
        var words = new Div(chosen, left);
        words.getElement().setAttribute("role", "status");
        var review = new Button(getTranslation("blockbudget.vote.review"), click -> goOn.run());
        review.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(words, review);
        bar.addClassName("ballot-bar");
        return bar;
    }

    private void changed() {
        show();
        if (!keptAs.isEmpty()) {
            WebStorage.setItem(Storage.SESSION_STORAGE, keptAs, state.kept());
        }
    }

    private void restore() {
        if (!keptAs.isEmpty() && state.choices().isBlank()) {
            WebStorage.getItem(Storage.SESSION_STORAGE, keptAs, kept -> {
                if (kept != null) {
                    state.restore(kept);
                    show();
                }
            });
        }
    }

    private void show() {
        cards.forEach(BallotCard::show);
        chosen.setText(getTranslation(
                "blockbudget.vote.chosen", state.choices().points().size()));
        left.setText(
                switch (state.paper().form()) {
                    case APPROVE, RANK -> "";
                    case BASKET ->
                        getTranslation(
                                "blockbudget.vote.money-left", state.moneyLeft().text(getLocale()));
                    case POINTS -> getTranslation("blockbudget.vote.points-left", state.pointsLeft());
                });
    }

    Choices choices() {
        return state.choices();
    }

    /** It was cast, or cannot be any more: the device keeps nothing of it. */
    void forget() {
        if (!keptAs.isEmpty()) {
            WebStorage.removeItem(Storage.SESSION_STORAGE, keptAs);
        }
    }
}
