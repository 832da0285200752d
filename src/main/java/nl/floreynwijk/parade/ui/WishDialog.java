package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.parade.ChangeWaitingResult;
import nl.floreynwijk.parade.OwnWaiting;
import nl.floreynwijk.parade.WaitingList;
import nl.floreynwijk.parade.WaitingWish;

/** Waits for something else: who asks for more is told that they lose their place, before they do. */
class WishDialog extends Dialog {

    private final WaitingList list;
    private final OwnWaiting mine;
    private final Consumer<String> done;
    private final WaitingWords words = new WaitingWords(this, getLocale());
    private final WishFields fields;
    private final Answer answer = new Answer();

    WishDialog(WaitingList list, OwnWaiting mine, List<LocalDate> days, int most, Consumer<String> done) {
        this.list = list;
        this.mine = mine;
        this.done = done;
        fields = new WishFields(days, most);
        fields.show(mine.wish());
        setHeaderTitle(words.say("change.title", words.category(mine.wish().category())));
        var content = new Div(new Paragraph(words.say("change.means")), fields, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, words.say("change.keep"), () -> fields.read().ifPresent(it -> change(it, false)));
    }

    private void change(WaitingWish wish, boolean atEnd) {
        answer.clear();
        switch (list.change(mine.id(), wish, atEnd)) {
            case ChangeWaitingResult.Changed(var position) -> finish(words.say("changed", position));
            case ChangeWaitingResult.Offered() -> finish(words.say("changed.offered"));
            case ChangeWaitingResult.LosesPlace(var now, var then) ->
                new Question(
                                words.say("loses.title"),
                                words.say("loses.means", now, then),
                                words.say("loses.do"),
                                () -> change(wish, true))
                        .open();
            case ChangeWaitingResult.NothingSuits() -> fields.refuseMetres();
            case ChangeWaitingResult.NotBookable() -> answer.refused(words.say("not-bookable"));
            case ChangeWaitingResult.NotWaiting() -> finish(words.say("not-so"));
        }
    }

    private void finish(String said) {
        close();
        done.accept(said);
    }
}
