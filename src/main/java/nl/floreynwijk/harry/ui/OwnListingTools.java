package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.harry.Listings;
import nl.floreynwijk.harry.OwnListing;

/** Whether others see what somebody offers, and what they can do about that. */
class OwnListingTools extends Composite<Section> {

    private final transient Listings listings;
    private final transient Consumer<String> done;

    /**
     * For what somebody offers already.
     *
     * @param done is told the key of what there is to say
     */
    OwnListingTools(Listings listings, OwnListing own, Consumer<String> done) {
        this.listings = listings;
        this.done = done;
        var buttons = new Div();
        buttons.addClassName("buttons");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("harry.standing." + own.standing())),
                        new Paragraph(getTranslation(
                                "harry.standing.means." + own.standing(),
                                own.blockedReason().orElse(""))));
        own.awayFrom().ifPresent(from -> getContent()
                .add(new Paragraph(getTranslation(
                        "harry.standing.away",
                        DutchTime.date(from, getLocale()),
                        DutchTime.date(own.awayUntil().orElseThrow(), getLocale())))));
        getContent().add(buttons);
        addTools(buttons, own);
    }

    private void addTools(Div buttons, OwnListing own) {
        switch (own.standing()) {
            case SHOWN -> {
                buttons.add(tool("harry.offer.pause", () -> {
                    listings.pause();
                    done.accept("harry.offer.paused");
                }));
                own.awayFrom().ifPresentOrElse(_ -> buttons.add(stay()), () -> buttons.add(away()));
                buttons.add(end());
            }
            case PAUSED -> buttons.add(resume(), end());
            case LOOKED_AT -> buttons.add(end());
            case BLOCKED, ENDED -> buttons.setVisible(false);
        }
    }

    private Button resume() {
        return resume("harry.offer.resume", "harry.offer.resumed");
    }

    /** They are not away as yet. */
    private Button stay() {
        return resume("harry.offer.stay", "harry.offer.stays");
    }

    private Button resume(String says, String doneSays) {
        return tool(says, () -> {
            listings.resume();
            done.accept(doneSays);
        });
    }

    private Button away() {
        return tool(
                "harry.offer.away", () -> new AwayDialog(listings, () -> done.accept("harry.offer.away-noted")).open());
    }

    private Button end() {
        return tool("harry.offer.end", () -> new Question(
                        getTranslation("harry.offer.end.title"),
                        getTranslation("harry.offer.end.means"),
                        getTranslation("harry.offer.end"),
                        () -> {
                            listings.end();
                            done.accept("harry.offer.ended");
                        })
                .open());
    }

    private Button tool(String key, Runnable deed) {
        return new Button(getTranslation(key), _ -> deed.run());
    }
}
