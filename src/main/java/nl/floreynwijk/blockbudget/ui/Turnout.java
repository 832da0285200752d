package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.Room;

/** How many votes were cast so far, kept up to date for as long as somebody looks. */
class Turnout extends Composite<Paragraph> {

    /** How often the page asks again, in milliseconds. */
    static final int EVERY = 15_000;

    /** A page that is left open longer than half an hour stops asking: it would never be signed out. */
    static final int MOST = 120;

    private final transient Supplier<Optional<Room>> again;
    private final transient Runnable over;
    private final AskingAgain asking = new AskingAgain(this, EVERY, MOST, this::look);

    /**
     * @param again reads the room once more
     * @param over the vote ended meanwhile
     */
    Turnout(Room room, Supplier<Optional<Room>> again, Runnable over) {
        this.again = again;
        this.over = over;
        show(room);
    }

    private void show(Room room) {
        getContent().setText(new RoomWords(room, getLocale()).turnout());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        asking.start();
    }

    private void look() {
        again.get().filter(it -> it.phase() == Phase.VOTE).ifPresentOrElse(this::show, over);
    }
}
