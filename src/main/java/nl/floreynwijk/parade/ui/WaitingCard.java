package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.parade.OwnWaiting;
import nl.floreynwijk.parade.PitchOffer;

/** What somebody waits for, where they stand, and what they can do about it; or what they are offered, with an answer to give. */
class WaitingCard extends Composite<Section> {

    private final WaitingWords words = new WaitingWords(this, getLocale());
    private final FocusableTitle title;

    /** What somebody can do with an entry. */
    interface Steps {

        void change(OwnWaiting mine);

        void leave(OwnWaiting mine);

        void pass(OwnWaiting mine);
    }

    WaitingCard(OwnWaiting mine, Steps steps, Instant now) {
        var category = words.category(mine.wish().category());
        title = new FocusableTitle(
                mine.offer().isPresent() ? words.say("offer.title", category) : words.say("mine.title", category));
        getContent().addClassNames("card", "waiting-card");
        getContent().add(title);
        mine.offer().ifPresentOrElse(it -> addOffer(mine, it, steps, now), () -> addWaiting(mine, steps));
    }

    private void addWaiting(OwnWaiting mine, Steps steps) {
        var category = words.category(mine.wish().category());
        var position = new Paragraph(words.say("position", mine.position()));
        position.addClassName("waiting-position");
        getContent()
                .add(
                        position,
                        new Paragraph(words.say("wants", words.wish(mine.wish()))),
                        buttons(
                                button("change", category, () -> steps.change(mine)),
                                button("leave", category, () -> steps.leave(mine))));
    }

    private void addOffer(OwnWaiting mine, PitchOffer offer, Steps steps, Instant now) {
        var category = words.category(mine.wish().category());
        var book = new Anchor("/parade/boeking/" + offer.booking(), words.say("offer.book"));
        book.addClassName("button-link");
        book.getElement().setAttribute("aria-label", words.say("offer.book-of", category));
        getContent().addClassName("waiting-offer");
        getContent()
                .add(
                        new Paragraph(words.say(
                                "offer.pitches",
                                offer.pitches(),
                                words.days(mine.wish().days()))),
                        until(offer, now),
                        buttons(book, button("offer.pass", category, () -> steps.pass(mine))),
                        new Paragraph(words.say("offer.means")));
    }

    private Paragraph until(PitchOffer offer, Instant now) {
        var until = new Span(words.say("offer.until", DutchTime.moment(offer.until(), getLocale())));
        until.addClassName("waiting-until");
        return new Paragraph(until, new Span(" " + words.left(Duration.between(now, offer.until()))));
    }

    /** Several cards have the same buttons: a screen reader says of which this is. */
    private Button button(String key, String category, Runnable step) {
        var button = new Button(words.say(key), _ -> step.run());
        button.setAriaLabel(words.say(key) + ": " + category);
        return button;
    }

    private static Div buttons(Component... tools) {
        var buttons = new Div(tools);
        buttons.addClassName("buttons");
        return buttons;
    }

    void takeFocus() {
        title.takeFocus();
    }
}
