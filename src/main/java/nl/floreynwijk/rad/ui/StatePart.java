package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.RunState;
import nl.floreynwijk.rad.Seat;

/** Says whether a guest can put coins now, and if not, why; it follows whoever leads the evening. */
class StatePart extends Composite<Div> {

    private final RunId run;
    private final boolean practice;
    private final transient Runnable again;
    private RunState state;
    private boolean startedAgain;
    private boolean practiceAgain;
    private boolean ended;

    /** @param again comes in once more, when it started again */
    StatePart(Seat seat, Runnable again) {
        run = seat.run().id();
        practice = seat.run().practice();
        state = seat.run().state();
        practiceAgain = practice;
        ended = seat.ended();
        this.again = again;
        getContent().addClassName("phone-state");
        getContent().getElement().setAttribute("role", "status");
        show();
    }

    boolean isOpen() {
        return state == RunState.OPEN && !startedAgain && !ended;
    }

    /** What they put is what they wanted, unless it is opened again. */
    boolean isOver() {
        return ended || startedAgain || state == RunState.CLOSED;
    }

    boolean isEnded() {
        return ended;
    }

    boolean startedAgain() {
        return startedAgain;
    }

    /** Whether it is otherwise than before. */
    boolean follow(LiveBoard board) {
        var other = board.run().filter(it -> !it.id().equals(run)).isPresent();
        var now = board.run().filter(_ -> !other).map(it -> it.state()).orElse(state);
        var practises = board.run().filter(it -> it.practice()).isPresent();
        if (now == state && other == startedAgain && practises == practiceAgain && board.ended() == ended) {
            return false;
        }
        state = now;
        startedAgain = other;
        practiceAgain = practises;
        ended = board.ended();
        show();
        return true;
    }

    void become(RunState now) {
        state = now;
        show();
    }

    void startAgain() {
        startedAgain = true;
        show();
    }

    private void show() {
        getContent().removeAll();
        if (!isOpen()) {
            getContent().add(new Paragraph(why()));
        }
        if (startedAgain && !ended) {
            var join = new Button(getTranslation("rad.guest.again.do"), _ -> again.run());
            join.addThemeVariants(ButtonVariant.PRIMARY);
            join.addClassName("phone-big");
            join.setDisableOnClick(true);
            getContent().add(join);
        }
    }

    /** Why no coins can be put now. */
    String why() {
        if (ended) {
            return getTranslation("rad.guest.ended.now");
        }
        if (startedAgain) {
            return getTranslation(practice && !practiceAgain ? "rad.guest.begun" : "rad.guest.again");
        }
        return getTranslation(state == RunState.PAUSED ? "rad.guest.paused" : "rad.guest.closed");
    }
}
