package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.HoldResult;

/** Why pitches cannot be had, and what to do instead. */
final class HoldWords {

    private static final int MOST = 12;

    private HoldWords() {}

    static String taken(List<HoldResult.TakenPitch> which, List<String> free, Locale language) {
        var said = I18NProvider.translate("parade.booking.hold.taken", BookingWords.taken(which, language));
        if (free.isEmpty()) {
            return said + " " + I18NProvider.translate("parade.booking.hold.nothing-free");
        }
        var some = free.stream().limit(MOST).toList();
        return said + " "
                + I18NProvider.translate(
                        "parade.booking.hold.still-free", String.join(", ", some), free.size() - some.size());
    }

    /** Where to go when nothing else is free; nowhere as long as something is. */
    static Component[] instead(List<String> free, EditionId edition, Category what) {
        return free.isEmpty() ? new Component[] {waitingList(edition, what)} : new Component[0];
    }

    /** For stalls like theirs. */
    static RouterLink waitingList(EditionId edition, Category what) {
        var link = waitingList(edition);
        link.setQueryParameters(EditionAddress.of(edition, what));
        return link;
    }

    static RouterLink waitingList(EditionId edition) {
        var link = new RouterLink(I18NProvider.translate("parade.booking.waiting-list"), WaitingListView.class);
        link.setQueryParameters(EditionAddress.of(edition));
        link.addClassName("button-link");
        return link;
    }

    /** What came of keeping again what ran out; empty when it is kept. */
    static String refusal(HoldResult result, Locale language) {
        return switch (result) {
            case HoldResult.Held _ -> "";
            case HoldResult.Taken(var which, var free) -> taken(which, free, language);
            case HoldResult.ForThoseWhoWait(var line) ->
                I18NProvider.translate("parade.booking.hold.for-those-who-wait", line);
            case HoldResult.CategoryFull(var most) -> I18NProvider.translate("parade.booking.hold.full", most);
            case HoldResult.TooMany(var most) -> I18NProvider.translate("parade.booking.hold.too-many", most);
            case HoldResult.NotBookable() -> I18NProvider.translate("parade.booking.hold.not-bookable");
        };
    }
}
