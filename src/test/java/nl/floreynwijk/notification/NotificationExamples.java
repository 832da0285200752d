package nl.floreynwijk.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.notification.ui.UnsubscribeView;

/** Mail that waits for a server, and a link to unsubscribe with. */
@org.springframework.stereotype.Component
class NotificationExamples implements PageExamples {

    private final Preferences preferences;
    private final Outbox outbox;

    NotificationExamples(Preferences preferences, Outbox outbox) {
        this.preferences = preferences;
        this.outbox = outbox;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var token = preferences.of(AccountId.random(), UndeliveredNotice.KIND).token();
        return Map.of(UnsubscribeView.class, new RouteParameters("token", token.toString()));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(_ -> outbox.post(Letters.undelivered(viewer)));
    }
}
