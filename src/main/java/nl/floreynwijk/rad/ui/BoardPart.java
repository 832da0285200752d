package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CourseResult;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;

/** Where a host says what the screen shows of the cards. */
class BoardPart extends Composite<Section> implements LeadPart {

    private final RadioButtonGroup<Board> board = new RadioButtonGroup<>();

    BoardPart(EveningId evening, Function<Board, CourseResult> show, Answer answer) {
        board.setLabel(getTranslation("rad.host.lead.board"));
        board.setHelperText(getTranslation("rad.host.lead.board.how"));
        board.setItems(Board.values());
        board.setItemLabelGenerator(it -> getTranslation("rad.board." + it));
        board.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                answer.clear();
                answerTo(show.apply(it.getValue()), answer);
            }
        });
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("rad.host.lead.screen")),
                        board,
                        EveningLinks.beside(EveningAddress.screen(evening), getTranslation("rad.host.step.screen")));
    }

    private void answerTo(CourseResult result, Answer answer) {
        switch (result) {
            case CourseResult.Done() -> {}
            case CourseResult.NotNow(), CourseResult.NoCards() ->
                answer.refused(getTranslation("rad.host.course.not-now"));
        }
    }

    @Override
    public void show(LiveBoard live) {
        getContent().setVisible(!live.ended());
        board.setEnabled(live.run().isPresent());
        live.run().map(RunNow::board).ifPresent(board::setValue);
    }
}
