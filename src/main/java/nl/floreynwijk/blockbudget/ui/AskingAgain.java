package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;

/** Lets a page look again and again at what changes elsewhere, for as long as a part of it is there; one part does so at a time. */
class AskingAgain implements Serializable {

    private final Component part;
    private final int every;
    private final int most;
    private final transient Runnable look;
    private Registration asking = () -> {};
    private int asked;

    /**
     * @param every in milliseconds
     * @param most so many times: a page that is left open and keeps asking would never be signed out
     */
    AskingAgain(Component part, int every, int most, Runnable look) {
        this.part = part;
        this.every = every;
        this.most = most;
        this.look = look;
        part.addDetachListener(event -> stop(event.getUI()));
    }

    void start() {
        part.getUI().ifPresent(ui -> {
            stop(ui);
            asked = 0;
            ui.setPollInterval(every);
            asking = ui.addPollListener(poll -> again(ui));
        });
    }

    private void again(UI ui) {
        if (++asked == most) {
            stop(ui);
        }
        look.run();
    }

    private void stop(UI ui) {
        asking.remove();
        asking = () -> {};
        ui.setPollInterval(-1);
    }
}
