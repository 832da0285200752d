package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.DeskBooking;

/** A booking as the organiser reads it, with what stands out on top. */
class DeskBookingCard extends Composite<Div> {

    private final DescriptionList facts = new DescriptionList();

    DeskBookingCard(DeskBooking booking) {
        var summary = booking.summary();
        facts.addClassName("facts");
        fact("number", BookingWords.number(summary));
        fact("state", BookingWords.state(summary.state()));
        fact("booker", booking.booker());
        booking.kind().ifPresent(it -> fact("kind", BookingWords.kind(it)));
        fact("phone", booking.phone());
        fact("kvk", booking.kvk());
        booking.pitches().forEach(it -> fact("pitch", BookingWords.pitch(it, getLocale())));
        fact("add-ons", String.join(", ", booking.addOns()));
        fact("agreed", booking.agreed().text(getLocale()));
        fact("what", BookingWords.category(summary.category()));
        fact("sells", booking.sells());
        fact("sector", booking.sector());
        fact("wishes", booking.wishes());
        getContent().addClassName("stack");
        getContent().add(new H3(BookingWords.name(summary)));
        if (!booking.standouts().isEmpty()) {
            var list = new UnorderedList();
            booking.standouts().stream().sorted().forEach(it -> list.add(new ListItem(BookingWords.standout(it))));
            var notice = new Div(list);
            notice.addClassNames("notice", "problem");
            getContent().add(notice);
        }
        if (!booking.asks().isEmpty()) {
            getContent()
                    .add(Notice.info(getTranslation(
                            summary.isAlive() ? "parade.requests.asks" : "parade.requests.why", booking.asks())));
        }
        getContent().add(facts);
    }

    private void fact(String key, String text) {
        if (!text.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("parade.booking.fact." + key)),
                    new DescriptionList.Description(text));
        }
    }
}
