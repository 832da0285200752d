package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.Agreements;
import nl.floreynwijk.parade.BookingChanges;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.OwnBookings;
import nl.floreynwijk.parade.OwnMoney;
import org.springframework.stereotype.Component;

/** Makes the parts of the page of somebody's own booking. */
@Component
class OwnBookingParts {

    private final OwnBookings own;
    private final BookingChanges changes;
    private final Agreements agreements;
    private final OwnMoney money;
    private final AttachmentCheck check;

    OwnBookingParts(
            OwnBookings own, BookingChanges changes, Agreements agreements, OwnMoney money, AttachmentCheck check) {
        this.own = own;
        this.changes = changes;
        this.agreements = agreements;
        this.money = money;
        this.check = check;
    }

    /** What was booked or asked for, what there is to pay, and what somebody can do with it. */
    Div of(BookingDetails booking, Answer answer, Runnable reload) {
        var id = booking.summary().id();
        var page = new Div(
                new OwnStallCard(booking),
                new OwnBookingActions(own, changes, agreements, check, booking, answer, reload),
                new StallMoneyPart(id, money.of(id)));
        page.addClassName("stack");
        return page;
    }

    /** What became of one that is over. */
    Div ended(BookingDetails booking) {
        var id = booking.summary().id();
        var page = new Div(
                new Paragraph(I18NProvider.translate(
                        "parade.booking.ended." + booking.summary().state())),
                new OwnStallCard(booking),
                new StallMoneyPart(id, money.of(id)));
        if (!booking.reason().isEmpty()) {
            page.addComponentAtIndex(
                    1, new Paragraph(I18NProvider.translate("parade.booking.ended.why", booking.reason())));
        }
        page.addClassName("stack");
        return page;
    }

    /** Which pitches are kept. */
    Section pitches(BookingDetails booking) {
        var list = new UnorderedList();
        list.addClassName("pitch-facts");
        booking.pitches().forEach(it -> list.add(new ListItem(BookingWords.pitch(it, locale()))));
        return new Section(new H2(I18NProvider.translate("parade.booking.part.pitches")), list);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
