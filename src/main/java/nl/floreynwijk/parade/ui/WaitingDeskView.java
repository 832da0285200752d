package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.StepInResult;
import nl.floreynwijk.parade.WaitingDesk;
import nl.floreynwijk.parade.WaitingRow;

/** Who waits for a pitch of an edition, in line; the organiser steps in with a reason that stays beside it. */
@Route("kantoor/parade/:edition/wachtlijst")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
public class WaitingDeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WaitingDesk desk;
    private final EditionDesk editions;
    private final boolean organises;
    private final WaitingWords words = new WaitingWords(this, getLocale());
    private final Answer answer = new Answer();
    private final Checkbox over = new Checkbox();
    private final Grid<WaitingRow> grid = new Grid<>();
    private Optional<EditionId> edition = Optional.empty();
    private String title = "";

    WaitingDeskView(WaitingDesk desk, EditionDesk editions, CurrentAccount currentAccount) {
        this.desk = desk;
        this.editions = editions;
        organises = currentAccount.has(Role.PARADE_ORGANISER);
        over.setLabel(words.desk("over"));
        over.addValueChangeListener(_ -> reload());
        grid.addComponentColumn(this::row).setKey("waiting").setHeader(words.desk("list"));
        OfficeList.dress(grid, words.desk("none"));
        getContent().addClassName("office");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionAddress.in(event.getRouteParameters())
                .flatMap(editions::find)
                .ifPresentOrElse(
                        it -> show(it.summary().id(), it.summary().name()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionId id, String name) {
        edition = Optional.of(id);
        title = words.desk("title", name);
        getContent().removeAll();
        getContent()
                .add(
                        new Nav(new Anchor("/kantoor/parade/" + id, words.desk("back", name))),
                        new Paragraph(words.desk("about")),
                        answer,
                        over,
                        new KeyboardHint(),
                        grid);
        reload();
    }

    private void reload() {
        edition.ifPresent(id -> grid.setItems(desk.list(id).stream()
                .filter(it -> over.getValue() || it.isLive())
                .toList()));
    }

    private ListRow row(WaitingRow entry) {
        var row = new ListRow(
                words.desk("row", entry.name(), words.category(entry.wish().category())),
                Stream.of(
                                Optional.of(words.wish(entry.wish())),
                                Optional.of(standing(entry)),
                                entry.stepIn().map(it -> words.desk("step-in", it.by(), it.reason())))
                        .flatMap(Optional::stream)
                        .toArray(String[]::new));
        row.addClassName("wordy");
        if (organises && entry.waits()) {
            row.with(button("offer", entry, () -> offer(entry)));
        }
        return organises && entry.isLive() ? row.with(button("remove", entry, () -> remove(entry))) : row;
    }

    private String standing(WaitingRow entry) {
        var pitches = entry.pitches().orElse("");
        return switch (entry.state()) {
            case WAITING ->
                words.desk(
                        "state.waiting",
                        entry.position(),
                        DutchTime.date(DutchTime.day(entry.joinedAt()), getLocale()));
            case OFFERED ->
                words.desk(
                        "state.offered",
                        pitches,
                        entry.until()
                                .map(it -> DutchTime.moment(it, getLocale()))
                                .orElse(""));
            case SERVED -> words.desk("state.served", pitches);
            case PASSED -> words.desk("state.passed", pitches);
            case LEFT -> words.desk(entry.stepIn().isPresent() ? "state.removed" : "state.left");
        };
    }

    private Button button(String key, WaitingRow entry, Runnable step) {
        var button = new Button(words.desk(key), _ -> step.run());
        button.setAriaLabel(words.desk(key) + ": " + entry.name());
        return button;
    }

    private void offer(WaitingRow entry) {
        answer.clear();
        new OutOfTurnDialog(desk, entry, this::done).open();
    }

    private void remove(WaitingRow entry) {
        answer.clear();
        new ReasonDialog(
                        words.desk("remove.title", entry.name()),
                        words.desk("remove.means"),
                        WaitingDesk.LONGEST_REASON,
                        words.desk("remove"),
                        reason -> removed(entry, reason))
                .open();
    }

    private Optional<String> removed(WaitingRow entry, String reason) {
        return switch (desk.remove(entry.id(), reason)) {
            case StepInResult.Done() -> finish(words.desk("removed", entry.name()));
            case StepInResult.NotWaiting() -> finish(words.desk("not-waiting", entry.name()));
            case StepInResult.NoReason(var longest) -> Optional.of(words.desk("no-reason", longest));
            case StepInResult.NotFree(), StepInResult.CategoryFull(), StepInResult.NotBookable() ->
                throw new IllegalStateException("Not of taking somebody off the list");
        };
    }

    private Optional<String> finish(String said) {
        done(said);
        return Optional.empty();
    }

    private void done(String said) {
        answer.done(said);
        reload();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
