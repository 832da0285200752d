package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CourseResult;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;

/** What whoever leads the evening can do from the big screen: choose what everybody sees, and go back. */
class ScreenDesk extends Footer {

    private final EveningCourse course;
    private final EveningId evening;
    private final Runnable changed;
    private final Answer answer = new Answer();
    private final Map<Board, Button> choices = new EnumMap<>(Board.class);
    private final Div shows = new Div();

    /** @param changed what follows when the host chose */
    ScreenDesk(EveningCourse course, EveningId evening, Runnable changed) {
        this.course = course;
        this.evening = evening;
        this.changed = changed;
        addClassName("rad-desk");
        shows.addClassName("buttons");
        shows.getElement().setAttribute("role", "group");
        shows.getElement().setAttribute("aria-label", getTranslation("rad.screen.desk.shows"));
        for (var board : Board.values()) {
            var choice = new Button(getTranslation("rad.screen.desk.show." + board.name()), _ -> choose(board));
            choices.put(board, choice);
            shows.add(choice);
        }
        var back = new Anchor("/kantoor/rad/%s/avond".formatted(evening), getTranslation("rad.screen.desk.back"));
        back.addClassName("rad-desk-back");
        add(back, shows, new Span(getTranslation("rad.screen.desk.full")), answer);
    }

    private void choose(Board board) {
        answer.clear();
        switch (course.show(evening, board)) {
            case CourseResult.Done() -> changed.run();
            case CourseResult.NotNow() -> answer.refused(getTranslation("rad.screen.desk.not-now"));
            case CourseResult.NoCards() -> throw new IllegalStateException("Nothing begins here: " + evening);
        }
    }

    void show(LiveBoard live) {
        shows.setVisible(live.run().isPresent());
        var now = live.run().map(RunNow::board);
        choices.forEach((board, choice) -> choice.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(now.filter(board::equals).isPresent())));
    }
}
