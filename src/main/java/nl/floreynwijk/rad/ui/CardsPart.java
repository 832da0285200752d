package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardResult;
import nl.floreynwijk.rad.Cards;
import nl.floreynwijk.rad.EveningCard;
import nl.floreynwijk.rad.EveningDetails;

/** The cards of an evening: adds, changes and removes them. */
class CardsPart extends Composite<Section> {

    private final transient Cards cards;
    private final transient AttachmentCheck check;
    private final transient EveningDetails evening;
    private final Answer answer;
    private final transient BiConsumer<CardId, String> done;
    private final Div list = new Div();
    private final Map<CardId, ListRow> rows = new HashMap<>();

    /**
     * Shows them.
     *
     * @param answer which stays when all is shown anew
     * @param touched the card of which it tells, below which it stands; empty for none
     * @param done shows what is there now, and says what happened to which card
     */
    CardsPart(
            Cards cards,
            AttachmentCheck check,
            EveningDetails evening,
            Answer answer,
            Optional<CardId> touched,
            BiConsumer<CardId, String> done) {
        this.cards = cards;
        this.check = check;
        this.evening = evening;
        this.answer = answer;
        this.done = done;
        getContent().addClassName("card");
        getContent().add(new H2(say("title-of", evening.cards().size(), Cards.MOST)));
        explain();
        list.addClassName("row-list");
        evening.cards().forEach(it -> list.add(rows.computeIfAbsent(it.id(), _ -> row(it))));
        getContent().add(list, answer);
        touched.ifPresent(this::answerBelow);
        if (!evening.hasBegun() && !evening.isEnded() && evening.cards().size() < Cards.MOST) {
            getContent().add(new Button(say("add"), _ -> open(Optional.empty())));
        }
    }

    private String say(String key, Object... values) {
        return getTranslation("rad.host.card." + key, values);
    }

    private void explain() {
        if (evening.cards().isEmpty()) {
            getContent().add(new Paragraph(say("none")));
        } else if (evening.hasBegun() && !evening.isEnded()) {
            getContent().add(new Paragraph(say("stand")));
        }
    }

    /** Of a card that is gone it is told below all of them. */
    private void answerBelow(CardId card) {
        Optional.ofNullable(rows.get(card)).ifPresent(it -> list.addComponentAtIndex(list.indexOf(it) + 1, answer));
    }

    private void open(Optional<EveningCard> card) {
        answer.clear();
        new CardDialog(cards, check, evening, card, done).open();
    }

    private ListRow row(EveningCard card) {
        var row = new ListRow(say("row", card.number(), card.title()), lines(card));
        row.addClassName("rad-card-row");
        card.picture().ifPresent(it -> {
            var picture = new Image("/rad/kaarten/" + it, "");
            picture.addClassName("rad-card-picture");
            row.addComponentAsFirst(picture);
        });
        if (!evening.isEnded()) {
            row.with(buttons(card));
        }
        return row;
    }

    private String[] lines(EveningCard card) {
        var theme = EveningWords.theme(card.theme());
        return Stream.of(
                        card.line(),
                        card.cost()
                                .map(it -> say("theme-cost", theme, it.text(getLocale())))
                                .orElse(theme))
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
    }

    private Div buttons(EveningCard card) {
        var change = new Button(say("change"), _ -> open(Optional.of(card)));
        change.setAriaLabel(say("change.named", card.title()));
        var buttons = new Div(change);
        buttons.addClassName("list-row-buttons");
        if (!evening.hasBegun()) {
            var remove = new Button(say("remove"), _ -> askRemove(card));
            remove.setAriaLabel(say("remove.named", card.title()));
            buttons.add(remove);
        }
        return buttons;
    }

    private void askRemove(EveningCard card) {
        answer.clear();
        answerBelow(card.id());
        new Question(say("remove.named", card.title()), say("remove.means"), say("remove"), () -> remove(card)).open();
    }

    private void remove(EveningCard card) {
        switch (cards.remove(card.id(), evening.versionOf(card))) {
            case CardResult.Kept _ -> done.accept(card.id(), say("removed", card.title()));
            case CardResult.Begun() -> answer.refused(say("begun"));
            case CardResult.ChangedMeanwhile() -> answer.refused(say("changed-meanwhile"));
            case CardResult.Gone() -> answer.refused(say("gone"));
            case CardResult.Refused _, CardResult.Full _, CardResult.NoPicture _ ->
                throw new IllegalStateException("Not of removing: " + card.id());
        }
    }
}
