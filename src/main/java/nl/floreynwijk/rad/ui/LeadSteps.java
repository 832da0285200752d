package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;
import nl.floreynwijk.rad.RunState;

/** What a host can do with an evening at this moment; ending it stands apart, so that nobody presses it for something else. */
class LeadSteps extends Composite<Section> implements LeadPart {

    private final transient Function<Boolean, CourseDeeds> deeds;
    private final Div now = new Div();
    private final Div again = new Div();
    private final Div last = new Div();
    private String shown = "";

    /** @param deeds what can be done, while people practise or not */
    LeadSteps(Function<Boolean, CourseDeeds> deeds) {
        this.deeds = deeds;
        now.addClassName("buttons");
        again.addClassName("buttons");
        last.addClassNames("buttons", "rad-lead-last");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("rad.host.lead.steps")), now, again, last);
    }

    /** Buttons that stay are not made anew: the cursor may be on one. */
    @Override
    public void show(LiveBoard board) {
        var stands = board.ended() + " " + board.run().map(it -> it.practice() + " " + it.state());
        if (stands.equals(shown)) {
            return;
        }
        shown = stands;
        now.removeAll();
        again.removeAll();
        last.removeAll();
        getContent().setVisible(!board.ended());
        if (!board.ended()) {
            var practised = board.run().map(RunNow::practice).orElse(false);
            board.run().ifPresentOrElse(it -> add(it, deeds.apply(practised)), () -> addFirst(deeds.apply(false)));
        }
    }

    private void addFirst(CourseDeeds deed) {
        now.add(first(deed.open()), deed.practise());
        last.add(deed.end());
    }

    private void add(RunNow run, CourseDeeds deed) {
        if (run.practice()) {
            now.add(first(deed.open()));
        }
        switch (run.state()) {
            case OPEN -> now.add(deed.pause(), deed.close());
            case PAUSED -> now.add(first(deed.goOn()), deed.close());
            case CLOSED -> now.add(deed.reopen());
        }
        again.add(run.practice() ? deed.practise() : deed.startAgain());
        last.add(run.state() == RunState.CLOSED && !run.practice() ? first(deed.end()) : deed.end());
    }

    private static Button first(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
