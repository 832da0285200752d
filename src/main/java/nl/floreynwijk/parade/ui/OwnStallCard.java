package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.BookingSummary;
import nl.floreynwijk.parade.PricedPitch;

/** What somebody booked: where they stand, when, and with what. */
class OwnStallCard extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    /** @param today on which what has been needs no pitch card and no date in a calendar any more */
    OwnStallCard(BookingDetails booking, LocalDate today) {
        var summary = booking.summary();
        facts.addClassName("facts");
        fact("number", BookingWords.number(summary));
        fact("state", BookingWords.state(summary, today));
        for (PricedPitch pitch : booking.pitches()) {
            fact("pitch", BookingWords.pitch(pitch, getLocale()));
        }
        booking.edition().days().stream()
                .filter(it -> summary.days().contains(it.day()))
                .forEach(it -> fact("day", EditionWords.day(it, getLocale())));
        fact("add-ons", String.join(", ", booking.addOnNames()));
        if (summary.isAlive()) {
            fact("agreed", booking.agreed().text(getLocale()));
        }
        fact("what", BookingWords.category(summary.category()));
        fact("sells", booking.sells());
        fact("sector", booking.sector());
        fact("wishes", booking.wishes());
        getContent().addClassNames("card", "own-stall");
        getContent().add(new H2(BookingWords.name(summary)));
        booking.photo().ifPresent(it -> {
            var photo =
                    new Image("/parade/kraamfotos/" + it, getTranslation("parade.booking.photo.of", summary.name()));
            photo.addClassName("stall-photo");
            getContent().add(photo);
        });
        getContent().add(facts);
        if (!booking.edition().isOver(today)) {
            addForTheDay(summary);
        }
    }

    private void addForTheDay(BookingSummary booking) {
        if (booking.state() == BookingState.BOOKED) {
            getContent()
                    .add(new Anchor(
                            "/parade/kaartjes/" + booking.id() + ".pdf", getTranslation("parade.booking.card")));
        }
        if (booking.isAlive()) {
            getContent()
                    .add(new Anchor(
                            "/" + BookingView.PATH + "/" + booking.id() + "/agenda.ics",
                            getTranslation("parade.booking.calendar")));
        }
    }

    private void fact(String key, String text) {
        if (!text.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("parade.booking.fact." + key)),
                    new DescriptionList.Description(text));
        }
    }
}
