package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.AddOnId;
import nl.floreynwijk.parade.AgreeResult;
import nl.floreynwijk.parade.Agreements;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingOptions;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.Quote;
import nl.floreynwijk.parade.StallForm;

/** What somebody fills in for the pitches that are kept for them, from top to bottom: who, what, with what, the price, the rules. */
class BookingForm extends Composite<Div> {

    private final transient Agreements agreements;
    private final BookingId booking;
    private final EditionId edition;
    private final transient Runnable reload;
    private final Draft draft;
    private final RadioButtonGroup<BookerKind> kind = new RadioButtonGroup<>(getTranslation("parade.booking.kind"));
    private final StallFields stall;
    private final AddOnFields addOns;
    private final Section price = new Section();
    private final RuleFields rules;
    private final Button agree = new Button("", _ -> agree());
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();
    private transient Optional<Quote> quote = Optional.empty();

    BookingForm(Agreements agreements, BookingDetails details, AttachmentCheck check, Draft draft, Runnable reload) {
        this.agreements = agreements;
        this.booking = details.summary().id();
        this.edition = details.edition().id();
        this.reload = reload;
        this.draft = draft;
        var options = details.options().orElseThrow();
        stall = new StallFields(details, check);
        stall.keepIn(draft);
        addOns = new AddOnFields(options.addOns(), Map.of(), this::reckon);
        rules = new RuleFields(details);
        var asks = details.edition().rules().approval();
        agree.setText(getTranslation(asks ? "parade.booking.agree.ask" : "parade.booking.agree"));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        price.addClassName("stack");
        price.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("stack", "booking-form");
        getContent().add(draft, who(options), what(), with(), price, rules);
        if (asks) {
            getContent().add(request());
        }
        getContent().add(answer, agree);
        options.known().ifPresent(kind::setValue);
        kind.addValueChangeListener(_ -> reckon());
        show(options.known().map(options.prices()::get));
    }

    /** Where the organiser decides, nothing is booked by pressing a button. */
    private Paragraph request() {
        return new Paragraph(getTranslation("parade.booking.asks"));
    }

    private Section who(BookingOptions options) {
        kind.setItems(options.kinds());
        kind.setItemLabelGenerator(BookingWords::kind);
        kind.setManualValidation(true);
        kind.addClassName("choices");
        var part = part("who", kind);
        options.onlyNeighboursUntil()
                .map(it -> new Paragraph(
                        getTranslation("parade.booking.only-neighbours", DutchTime.date(it, getLocale()))))
                .ifPresent(part::add);
        return part;
    }

    private Section what() {
        return part("stall", stall);
    }

    private Section with() {
        var part = part("with", addOns);
        part.setVisible(!addOns.isEmpty());
        return part;
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(getTranslation("parade.booking.part." + key)), content);
        part.addClassName("stack");
        return part;
    }

    /** What is chosen costs something else. */
    private void reckon() {
        show(Optional.ofNullable(kind.getValue()).flatMap(it -> agreements.quote(booking, it, addOns.quantities())));
    }

    private void show(Optional<Quote> asked) {
        quote = asked;
        price.removeAll();
        price.add(new H2(getTranslation("parade.booking.part.price")));
        quote.ifPresentOrElse(
                it -> price.add(new PriceTable(it)),
                () -> price.add(new Paragraph(getTranslation("parade.booking.price.none"))));
    }

    private void agree() {
        refused.clear();
        answer.clear();
        if (stall.isComplete()) {
            addOns.read(refused).ifPresent(this::agree);
        }
    }

    private void agree(Map<AddOnId, Integer> wanted) {
        switch (agreements.agree(booking, form(wanted), stall.photo())) {
            case AgreeResult.Booked _, AgreeResult.Requested _ -> done();
            case AgreeResult.Lapsed _, AgreeResult.NotBookable() -> reload.run();
            case AgreeResult.AddOnGone(var addOn, var _, var left) -> addOns.gone(addOn, left, refused);
            case AgreeResult.PriceChanged(var now) -> {
                reckon();
                answer.refused(getTranslation(
                        "parade.booking.price.changed", now.total().text(getLocale())));
            }
            case AgreeResult.OnlyForNeighbours(var until) ->
                answer.refused(
                        getTranslation("parade.booking.only-neighbours", DutchTime.date(until, getLocale())),
                        HoldWords.waitingList(edition));
            case AgreeResult.CategoryFull(var most) ->
                answer.refused(getTranslation("parade.booking.hold.full", most), HoldWords.waitingList(edition));
            case AgreeResult.TooOften(var retryAfter) ->
                answer.refused(getTranslation("parade.booking.too-often", RateLimits.minutes(retryAfter)));
            case AgreeResult.Refused(var problems) -> refuse(problems);
        }
    }

    private StallForm form(Map<AddOnId, Integer> wanted) {
        return new StallForm(
                Optional.ofNullable(kind.getValue()),
                stall.name.getValue(),
                stall.sells.getValue(),
                stall.sector.getValue(),
                stall.phone.getValue(),
                stall.kvk.getValue(),
                stall.wishes.getValue(),
                rules.food(),
                rules.fire(),
                rules.terms(),
                wanted,
                quote.map(Quote::total).orElse(Euros.ZERO));
    }

    private void done() {
        draft.sent();
        reload.run();
    }

    /** In the order in which they stand on the page. */
    private void refuse(Set<StallForm.Problem> problems) {
        if (problems.contains(StallForm.Problem.KIND)) {
            refused.addGroup(kind, getTranslation("parade.booking.problem.KIND"));
        }
        stall.refuse(problems, refused);
        rules.refuse(problems, refused);
    }
}
