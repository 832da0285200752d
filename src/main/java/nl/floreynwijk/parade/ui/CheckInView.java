package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.parade.CheckInResult;
import nl.floreynwijk.parade.CheckInRow;
import nl.floreynwijk.parade.CheckIns;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionSummary;

/** Where the organiser says on the day who came; the code on a card leads to the stall. */
@Route("kantoor/parade/:edition/inchecken")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
public class CheckInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, CheckInLine.Saying {

    private final CheckIns checkIns;
    private final EditionDesk editions;
    private final Clock clock;
    private final Select<LocalDate> day = new Select<>();
    private final TextField search = new TextField();
    private final Answer answer = new Answer();
    private final Paragraph count = new Paragraph();
    private final Grid<CheckInRow> grid = new Grid<>();
    private Optional<EditionId> edition = Optional.empty();
    private boolean begun;
    private String title = "";

    CheckInView(CheckIns checkIns, EditionDesk editions, Clock clock) {
        this.checkIns = checkIns;
        this.editions = editions;
        this.clock = clock;
        day.setLabel(say("day"));
        day.setItemLabelGenerator(it -> DutchTime.dayAndMonth(it, getLocale()));
        day.addValueChangeListener(_ -> reload());
        search.setLabel(say("search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> reload());
        grid.addComponentColumn(it -> CheckInLine.of(it, begun, getLocale(), this))
                .setKey("stall")
                .setHeader(say("list"));
        OfficeList.dress(grid, say("none"));
        getContent().addClassName("office");
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.check-in." + key, values);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionAddress.in(event.getRouteParameters())
                .flatMap(editions::find)
                .ifPresentOrElse(
                        it -> show(it.summary(), event.getLocation().getQueryParameters()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionSummary found, QueryParameters asked) {
        var days = found.days().stream().map(EditionDay::day).toList();
        edition = Optional.empty();
        title = say("title", found.name());
        day.setItems(days);
        asked.getSingleParameter("nummer").ifPresent(it -> search.setValue(found.code() + "-" + it));
        chosen(days, asked).ifPresent(day::setValue);
        edition = Optional.of(found.id());
        var tools = new Div(day, search);
        tools.addClassName("tools");
        getContent().removeAll();
        getContent()
                .add(
                        new Nav(new Anchor("/kantoor/parade/" + found.id(), say("back", found.name()))),
                        tools,
                        answer,
                        count,
                        new KeyboardHint(),
                        grid);
        showFrom(days);
        reload();
    }

    /** Before that the list is only looked at. */
    private void showFrom(List<LocalDate> days) {
        var from = days.stream().findFirst().map(CheckIns::begins);
        begun = from.filter(it -> !DutchTime.day(clock.instant()).isBefore(it)).isPresent();
        from.filter(_ -> !begun).ifPresent(it -> getContent().addComponentAtIndex(1, Notice.info(tooEarly(it))));
    }

    /** The day in the address, or today, or the first one. */
    private Optional<LocalDate> chosen(List<LocalDate> days, QueryParameters asked) {
        var today = DutchTime.day(clock.instant());
        return days.stream()
                .filter(it -> asked.getSingleParameter("dag")
                        .filter(it.toString()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> days.stream().filter(today::equals).findFirst())
                .or(() -> days.stream().findFirst());
    }

    private void reload() {
        if (edition.isEmpty() || day.isEmpty()) {
            return;
        }
        var all = checkIns.day(edition.get(), day.getValue());
        var here = all.stream()
                .filter(it -> it.came().filter(CheckInRow.Said::came).isPresent())
                .count();
        count.setText(say("count", here, all.size()));
        grid.setItems(all.stream().filter(this::isFound).toList());
    }

    private boolean isFound(CheckInRow row) {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        var stall = row.stall();
        return wanted.isEmpty()
                || stall.number().toLowerCase(Locale.ROOT).equals(wanted)
                || stall.pitches().stream().anyMatch(it -> it.equalsIgnoreCase(wanted))
                || stall.name().toLowerCase(Locale.ROOT).contains(wanted);
    }

    @Override
    public void say(CheckInRow row, boolean came) {
        switch (checkIns.say(row.stall().booking(), day.getValue(), came)) {
            case CheckInResult.Said() -> tell(came ? "said-came" : "said-missed", row);
            case CheckInResult.Gone() -> answer.refused(say("gone"));
            case CheckInResult.TooEarly(var from) -> answer.refused(tooEarly(from));
        }
        reload();
    }

    @Override
    public void takeBack(CheckInRow row) {
        if (checkIns.takeBack(row.stall().booking(), day.getValue())) {
            tell("taken-back", row);
        } else {
            answer.refused(say("gone"));
        }
        reload();
    }

    private void tell(String key, CheckInRow row) {
        answer.done(say(key, row.stall().name()));
    }

    private String tooEarly(LocalDate from) {
        return say("too-early", DutchTime.date(from, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
