package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.WordsDialog;
import nl.floreynwijk.parade.AskOrganiserResult;
import nl.floreynwijk.parade.BookingChanges;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.ChangeBookingResult;
import nl.floreynwijk.parade.OwnBookings;
import nl.floreynwijk.parade.RefuseMoveResult;

/** What somebody can do with their own booking now. */
class OwnBookingActions extends Composite<Section> {

    private final transient OwnBookings own;
    private final transient BookingChanges changes;
    private final transient AttachmentCheck check;
    private final transient BookingDetails booking;
    private final transient Answer answer;
    private final boolean over;
    private final transient Runnable reload;

    /** @param over whether the market has been, so that there is only money left to ask about */
    OwnBookingActions(
            OwnBookings own,
            BookingChanges changes,
            AttachmentCheck check,
            BookingDetails booking,
            Answer answer,
            boolean over,
            Runnable reload) {
        this.own = own;
        this.changes = changes;
        this.check = check;
        this.booking = booking;
        this.answer = answer;
        this.over = over;
        this.reload = reload;
        getContent().addClassName("stack");
        if (booking.may().refuse()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("parade.booking.moved.means")),
                            new Button(getTranslation("parade.booking.moved.refuse"), _ -> askRefuse()));
        }
        if (!booking.reason().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("parade.booking.asked.waits", booking.reason())));
        }
        getContent().add(buttons());
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassName("buttons");
        var may = booking.may();
        if (may.change()) {
            var more = new RouterLink(getTranslation("parade.booking.more"), StallsView.class);
            more.setQueryParameters(EditionAddress.of(booking.edition().id()));
            more.addClassName("button-link");
            buttons.add(
                    new Button(getTranslation("parade.booking.change"), _ -> change()),
                    new Button(getTranslation("parade.booking.change.with"), _ -> changeAddOns()),
                    more,
                    new Button(getTranslation("parade.booking.cancel"), _ -> cancel()));
        }
        if (may.ask()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation(over ? "parade.booking.ask.means.over" : "parade.booking.ask.means")));
            buttons.add(new Button(getTranslation("parade.booking.ask"), _ -> ask()));
        }
        if (booking.photo().isPresent()) {
            buttons.add(new Button(getTranslation("parade.booking.photo.remove"), _ -> removePhoto()));
        }
        return buttons;
    }

    private void done(String said) {
        reload.run();
        answer.done(said);
    }

    private void change() {
        answer.clear();
        new ChangeStallDialog(changes, booking, check, () -> done(getTranslation("parade.booking.changed"))).open();
    }

    private void changeAddOns() {
        answer.clear();
        changes.addOns(booking.summary().id()).ifPresent(it -> new StallAddOnsDialog(
                        changes, booking, it, () -> done(getTranslation("parade.booking.changed")))
                .open());
    }

    private void cancel() {
        answer.clear();
        new CancelStallDialog(own, booking, this::done).open();
    }

    private void ask() {
        answer.clear();
        new WordsDialog(
                        getTranslation("parade.booking.ask"),
                        getTranslation("parade.booking.ask.how"),
                        getTranslation("parade.booking.ask.words"),
                        OwnBookings.LONGEST_WORDS,
                        getTranslation("parade.booking.ask.do"),
                        this::ask)
                .open();
    }

    private Optional<String> ask(String words) {
        return switch (own.ask(booking.summary().id(), words)) {
            case AskOrganiserResult.Asked() -> {
                done(getTranslation("parade.booking.asked"));
                yield Optional.empty();
            }
            case AskOrganiserResult.NoWords(var longest) ->
                Optional.of(getTranslation("parade.booking.ask.no-words", longest));
            case AskOrganiserResult.TooOften(var retryAfter) ->
                Optional.of(getTranslation("parade.booking.ask.too-often", RateLimits.minutes(retryAfter)));
            case AskOrganiserResult.Gone() -> Optional.of(getTranslation("parade.booking.gone"));
        };
    }

    private void askRefuse() {
        answer.clear();
        new Question(
                        getTranslation("parade.booking.moved.refuse"),
                        getTranslation("parade.booking.moved.refuse.means"),
                        getTranslation("parade.booking.moved.refuse"),
                        this::refuse)
                .open();
    }

    private void refuse() {
        switch (own.refuseMove(booking.summary().id())) {
            case RefuseMoveResult.PutBack() -> done(getTranslation("parade.booking.moved.put-back"));
            case RefuseMoveResult.ForTheOrganiser() -> done(getTranslation("parade.booking.moved.for-organiser"));
            case RefuseMoveResult.NotNow() -> answer.refused(getTranslation("parade.booking.moved.not-now"));
        }
    }

    private void removePhoto() {
        if (changes.removePhoto(booking.summary().id()) instanceof ChangeBookingResult.Changed) {
            done(getTranslation("parade.booking.photo.removed"));
        } else {
            answer.refused(getTranslation("parade.booking.gone"));
        }
    }
}
