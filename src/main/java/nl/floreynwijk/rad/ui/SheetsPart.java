package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.SnapshotWatch;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;
import nl.floreynwijk.rad.RunState;
import nl.floreynwijk.rad.SheetCount;
import nl.floreynwijk.rad.SheetResult;
import nl.floreynwijk.rad.TableDuty;
import nl.floreynwijk.rad.TableSheet;

/** Where table sheets are counted in and corrected, by a helper and by a host. */
class SheetsPart extends Composite<Div> {

    private final transient SheetDesk desk;
    private final Div state = new Div();
    private final Div form = new Div();
    private final Answer answer = new Answer();
    private final SheetList list = new SheetList(this::correct);
    private transient Optional<RunNow> run = Optional.empty();
    private transient Optional<SheetForm> shown = Optional.empty();

    SheetsPart(SheetDesk desk, Boards boards, TableDuty duty) {
        this.desk = desk;
        getContent().addClassName("phone-table");
        getContent().add(state, answer, form, list);
        new SnapshotWatch<>(this, Follow.EVERY, Follow.PATIENCE, it -> boards.since(duty.evening(), it), this::follow);
        show(duty);
    }

    /** It was opened, closed or started again; what is being counted in stays, as long as it is for the same. */
    private void follow(LiveBoard board) {
        var otherState = !board.run().map(RunNow::state).equals(run.map(RunNow::state));
        if (otherState || isOther(board.run()) || board.ended()) {
            answer.clear();
            if (run.isPresent() && board.run().isPresent() && isOther(board.run())) {
                answer.refused(getTranslation("rad.table.again"));
            }
            desk.duty().ifPresentOrElse(this::show, () -> sayOver(board.ended() ? "over" : "refused.no-helper"));
        }
    }

    private boolean isOther(Optional<RunNow> now) {
        return !now.map(RunNow::id).equals(run.map(RunNow::id));
    }

    private void reload() {
        desk.duty().ifPresentOrElse(this::show, () -> sayOver("refused.no-helper"));
    }

    private void sayOver(String why) {
        state.removeAll();
        state.add(Notice.info(getTranslation("rad.table." + why)));
        form.removeAll();
        shown = Optional.empty();
        list.setVisible(false);
    }

    private void show(TableDuty duty) {
        if (isOther(duty.run()) || shown.isEmpty()) {
            form.removeAll();
            shown = duty.run().map(it -> new SheetForm(duty, this::keep));
            shown.ifPresent(form::add);
        }
        run = duty.run();
        state.removeAll();
        said(duty.run()).ifPresent(it -> state.add(Notice.info(getTranslation("rad.table." + it))));
        list.show(duty.sheets());
        list.setVisible(run.isPresent());
    }

    private static Optional<String> said(Optional<RunNow> run) {
        if (run.isEmpty()) {
            return Optional.of("not-begun");
        }
        if (run.get().state() == RunState.CLOSED) {
            return Optional.of("closed");
        }
        return run.filter(RunNow::practice).map(_ -> "practice");
    }

    private void correct(TableSheet sheet) {
        answer.clear();
        shown.ifPresent(it -> it.correct(sheet));
    }

    private void keep(int number, SheetCount count, Optional<TableSheet> corrected, String reason) {
        answer.clear();
        var seen = corrected.map(TableSheet::version).orElse(0);
        run.ifPresent(it -> answer(number, desk.enter(it.id(), number, count, seen, reason)));
    }

    private void answer(int number, SheetResult result) {
        switch (result) {
            case SheetResult.Entered(var people, var coins) -> {
                shown.ifPresent(SheetForm::finish);
                reload();
                answer.done(getTranslation("rad.table.done", number, people, coins));
            }
            case SheetResult.Refused(var problems) -> shown.ifPresent(it -> it.refuse(problems));
            case SheetResult.NoSuchNumber(var most) -> shown.ifPresent(it -> it.refuseNumber(most));
            case SheetResult.ReasonMissing(var longest) -> shown.ifPresent(it -> it.refuseReason(longest));
            case SheetResult.EnteredBefore(var sheet) -> {
                answer.refused(
                        getTranslation("rad.table.before", number, sheet.people(), sheet.total()),
                        new Button(getTranslation("rad.table.correct.title", number), _ -> correct(sheet)));
                shown.ifPresent(SheetForm::refuseTaken);
            }
            case SheetResult.CardGone() -> {
                shown = Optional.empty();
                lookAgain("card-gone");
            }
            case SheetResult.ChangedMeanwhile() -> lookAgain("changed");
            case SheetResult.NotOpen() -> lookAgain("not-open");
            case SheetResult.NoHelper() -> reload();
        }
    }

    private void lookAgain(String why) {
        reload();
        answer.refused(getTranslation("rad.table.refused." + why));
    }
}
