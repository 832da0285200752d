package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.blockbudget.BoxClosing;
import nl.floreynwijk.blockbudget.ClosingResult;
import nl.floreynwijk.blockbudget.PaperClosing;
import nl.floreynwijk.blockbudget.PaperRoom;
import nl.floreynwijk.blockbudget.RoundId;

/** Where two people say that all paper is in, so that the votes are counted, and where it is seen who said so already. */
class BoxPart extends Composite<Section> {

    private final transient PaperClosing closing;
    private final RoundId round;
    private final Runnable changed;
    private final Div state = new Div();
    private final Answer answer = new Answer();

    /** @param changed somebody said so, or the round is counted */
    BoxPart(PaperClosing closing, RoundId round, Runnable changed) {
        this.closing = closing;
        this.round = round;
        this.changed = changed;
        state.addClassName("stack");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("blockbudget.box")),
                        new Paragraph(getTranslation("blockbudget.box.how", PaperClosing.DAYS_FOR_SCRUTINEERS)),
                        state,
                        answer);
    }

    void show(PaperRoom room, BoxClosing box) {
        state.removeAll();
        if (room.waiting() > 0) {
            state.add(Notice.problem(getTranslation("blockbudget.box.waiting", room.waiting())));
        }
        state.add(said(box), new Paragraph(next(box)));
        if (!box.isSaidByYou()) {
            var button = new Button(getTranslation("blockbudget.box.close"), _ -> ask());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            state.add(button);
        }
    }

    private UnorderedList said(BoxClosing box) {
        var list = new UnorderedList();
        list.setVisible(!box.said().isEmpty());
        box.said()
                .forEach(it -> list.add(new ListItem(getTranslation(who(it), DutchTime.moment(it.at(), getLocale())))));
        return list;
    }

    private static String who(BoxClosing.Said said) {
        if (said.isYou()) {
            return "blockbudget.box.said.you";
        }
        return said.isScrutineer() ? "blockbudget.box.said.scrutineer" : "blockbudget.box.said.office";
    }

    private String next(BoxClosing box) {
        if (box.said().isEmpty()) {
            return getTranslation("blockbudget.box.nobody");
        }
        return getTranslation(
                box.needsScrutineer() ? "blockbudget.box.needs-scrutineer" : "blockbudget.box.needs-another");
    }

    private void ask() {
        new Question(
                        getTranslation("blockbudget.box.close.title"),
                        getTranslation("blockbudget.box.close.means"),
                        getTranslation("blockbudget.box.close"),
                        this::close)
                .open();
    }

    private void close() {
        var result = closing.allPaperIsIn(round);
        state.removeAll();
        changed.run();
        switch (result) {
            case ClosingResult.Noted() -> answer.done(getTranslation("blockbudget.box.noted"));
            case ClosingResult.Counted() ->
                answer.done(
                        getTranslation("blockbudget.box.counted"),
                        new RouterLink(
                                getTranslation("blockbudget.room.to-result"), ResultView.class, RoomView.of(round)));
            case ClosingResult.NotNow() -> answer.refused(getTranslation("blockbudget.box.not-now"));
        }
    }
}
