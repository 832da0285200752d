package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.AwayResult;
import nl.floreynwijk.harry.Listings;

/** Asks on which days somebody is away and gets no requests. */
class AwayDialog extends Dialog {

    private final Listings listings;
    private final Runnable noted;
    private final DayField from = new DayField(getTranslation("harry.away.from"));
    private final DayField until = new DayField(getTranslation("harry.away.until"));
    private final RefusedFields refused = new RefusedFields();

    AwayDialog(Listings listings, Runnable noted) {
        this.listings = listings;
        this.noted = noted;
        setHeaderTitle(getTranslation("harry.offer.away"));
        var content = new Div(new Paragraph(getTranslation("harry.away.how")), from, until);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.away.do"), this::save);
    }

    private void save() {
        refused.clear();
        if (from.isEmpty()) {
            refused.add(from, getTranslation("harry.away.no-day"));
        }
        if (until.isEmpty()) {
            refused.add(until, getTranslation("harry.away.no-day"));
        }
        if (refused.isEmpty()) {
            switch (listings.beAway(from.getValue(), until.getValue())) {
                case AwayResult.Noted() -> {
                    close();
                    noted.run();
                }
                case AwayResult.NotThoseDays(var first, var last) ->
                    refused.add(
                            until,
                            getTranslation(
                                    "harry.away.not-those",
                                    DutchTime.date(first, getLocale()),
                                    DutchTime.date(last, getLocale())));
            }
        }
    }
}
