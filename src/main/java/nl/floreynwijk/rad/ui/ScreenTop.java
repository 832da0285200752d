package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;

/** What the evening asks, how to come in, and how many did so: large, or in a band on top once the cards are shown. */
class ScreenTop extends Header {

    private final Span name = new Span();
    private final H1 question = new H1();
    private final Span state = new Span();
    private final Span practice = new Span();
    private final JoinSign join;
    private final Div figures = new Div();
    private final CountedFigure people = new CountedFigure("rad.screen.people");
    private final CountedFigure invested = new CountedFigure("rad.screen.invested");

    ScreenTop(PortalSettings settings) {
        join = new JoinSign(settings);
        addClassName("rad-top");
        var sign = new Image("logo", "");
        sign.addClassName("brand-sign");
        var evening = new Paragraph(sign, name);
        evening.addClassName("rad-evening");
        practice.setText(getTranslation("rad.screen.practice"));
        practice.addClassNames("rad-state", "rad-practice");
        state.addClassName("rad-state");
        var states = new Paragraph(practice, state);
        states.addClassName("rad-states");
        states.getElement().setAttribute("role", "status");
        var asked = new Div(evening, question, states);
        asked.addClassName("rad-asked");
        figures.add(people, invested);
        figures.addClassName("rad-figures");
        add(asked, join, figures);
    }

    void show(LiveBoard live) {
        var now = ScreenState.of(live);
        ChangedText.show(name, live.name());
        var asked = live.question().isEmpty() ? live.name() : live.question();
        ChangedText.show(question, asked);
        question.getStyle().set("--letters", String.valueOf(asked.length()));
        ChangedText.show(state, getTranslation("rad.screen.state." + now.name()));
        for (var each : ScreenState.values()) {
            state.setClassName("rad-state-" + each.name().toLowerCase(Locale.ROOT), each == now);
        }
        practice.setVisible(
                now != ScreenState.ENDED && live.run().map(RunNow::practice).orElse(false));
        join.show(live);
        figures.setVisible(live.run().isPresent());
        people.show(live.people());
        invested.show(live.invested());
    }

    /** Whether it says how to come in. */
    boolean letsIn() {
        return join.isVisible();
    }
}
