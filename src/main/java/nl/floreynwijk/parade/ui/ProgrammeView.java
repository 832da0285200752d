package nl.floreynwijk.parade.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.parade.ActivityPlan;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.Programme;
import nl.floreynwijk.parade.ProgrammeDesk;

/** The programme of an edition as the organiser makes it: each day as a picture, with its list below. */
@Route(ProgrammeView.PATH)
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
public class ProgrammeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kantoor/parade/:edition/programma";

    private final ProgrammeDesk desk;
    private final boolean mayChange;
    private final Nav back = new Nav();
    private final Button add = new Button(getTranslation("parade.programme.add"), _ -> add(Optional.empty()));
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private EditionId edition = EditionId.random();
    private Optional<Programme> shown = Optional.empty();

    ProgrammeView(ProgrammeDesk desk, CurrentAccount currentAccount) {
        this.desk = desk;
        mayChange = currentAccount.has(Role.PARADE_ORGANISER);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var visitors = new Anchor("/parade", getTranslation("parade.programme.visitors"));
        visitors.setRouterIgnore(true);
        visitors.addClassName("quiet-link");
        var tools = new Div(add, visitors);
        tools.addClassName("tools");
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(back, tools, answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edition = event.getRouteParameters()
                .get("edition")
                .flatMap(ProgrammeView::idIn)
                .orElseThrow(NotFoundException::new);
        reload();
        if (shown.isEmpty()) {
            throw new NotFoundException();
        }
    }

    private static Optional<EditionId> idIn(String text) {
        try {
            return Optional.of(EditionId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void reload() {
        shown = desk.of(edition);
        shown.ifPresent(this::show);
    }

    private void show(Programme programme) {
        back.removeAll();
        back.add(new RouterLink(programme.name(), EditionView.class, EditionView.of(edition)));
        content.removeAll();
        add.setVisible(mayChange && !programme.days().isEmpty());
        if (programme.days().isEmpty()) {
            content.add(new Paragraph(getTranslation("parade.programme.no-days")));
        } else if (programme.items().isEmpty()) {
            content.add(new Paragraph(getTranslation("parade.programme.none")));
        }
        programme.items().stream().collect(groupingBy(it -> ActivityWords.dayOf(it.plan()))).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it ->
                        content.add(new ProgrammeDay(it.getKey(), it.getValue(), programme.days(), this::createRow)));
    }

    private ListRow createRow(Programme.Item item) {
        var row = ActivityWords.row(item);
        return mayChange ? row.with(createButtons(item)) : row;
    }

    private Div createButtons(Programme.Item item) {
        var title = item.plan().title();
        var buttons = new Div(
                ActivityWords.button("parade.programme.change", title, () -> change(item)),
                ActivityWords.button("parade.programme.copy", title, () -> add(Optional.of(item.plan()))),
                ActivityWords.button("parade.programme.remove", title, () -> askRemove(item)));
        buttons.addClassName("list-row-buttons");
        return buttons;
    }

    private void add(Optional<ActivityPlan> like) {
        answer.clear();
        shown.ifPresent(it -> new ActivityDialog(
                        getTranslation(like.isEmpty() ? "parade.programme.add" : "parade.programme.copy.title"),
                        it,
                        like,
                        plan -> desk.add(edition, plan),
                        this::done)
                .open());
    }

    private void change(Programme.Item item) {
        answer.clear();
        shown.ifPresent(it -> new ActivityDialog(
                        getTranslation("parade.programme.change"),
                        it,
                        Optional.of(item.plan()),
                        plan -> desk.change(item.id(), plan, item.version()),
                        this::done)
                .open());
    }

    private void askRemove(Programme.Item item) {
        answer.clear();
        new Question(
                        getTranslation(
                                "parade.programme.remove.title", item.plan().title()),
                        getTranslation("parade.programme.remove.means"),
                        getTranslation("parade.programme.remove"),
                        () -> {
                            desk.remove(item.id());
                            done(getTranslation(
                                    "parade.programme.removed", item.plan().title()));
                        })
                .open();
    }

    private void done(String said) {
        answer.done(said);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.programme");
    }
}
