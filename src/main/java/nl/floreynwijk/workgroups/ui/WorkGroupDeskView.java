package nl.floreynwijk.workgroups.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.workgroups.WorkGroupDetails;
import nl.floreynwijk.workgroups.WorkGroupId;
import nl.floreynwijk.workgroups.WorkGroups;

/** The working groups as the office keeps them: founding, changing and ending one, and who takes part. */
@Route(WorkGroupDeskView.PATH)
@Menu(title = "workgroups.desk", order = 24.5, icon = "vaadin:group")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class WorkGroupDeskView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "kantoor/werkgroepen";

    private final WorkGroups groups;
    private final Answer answer = new Answer();
    private final Div list = new Div();

    WorkGroupDeskView(WorkGroups groups) {
        this.groups = groups;
        var found = new Button(getTranslation("workgroups.found"), _ -> found());
        found.addThemeVariants(ButtonVariant.PRIMARY);
        list.addClassName("row-list");
        getContent().addClassName("stack");
        getContent().add(new Div(found), answer, list);
        reload();
    }

    private void reload() {
        list.removeAll();
        groups.all().forEach(it -> list.add(row(it)));
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(getTranslation("workgroups.none-yet")));
        }
    }

    private ListRow row(WorkGroupDetails group) {
        var lines = Stream.of(group.plan().purpose(), people(group), since(group))
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
        var row = new ListRow(group.plan().name(), lines);
        return group.endedAt().isPresent() ? row : row.with(createTools(group));
    }

    private String people(WorkGroupDetails group) {
        var number = getTranslation("workgroups.people", group.people().size());
        return group.people().isEmpty() ? number : number + ": " + String.join(", ", group.people());
    }

    private String since(WorkGroupDetails group) {
        var founded = DutchTime.date(DutchTime.day(group.foundedAt()), getLocale());
        return group.endedAt()
                .map(it -> getTranslation(
                        "workgroups.from-until", founded, DutchTime.date(DutchTime.day(it), getLocale())))
                .orElseGet(() -> getTranslation("workgroups.since", founded));
    }

    private Div createTools(WorkGroupDetails group) {
        var tools = new Div(
                button("workgroups.change", group, () -> change(group)),
                button("workgroups.end", group, () -> askToEnd(group)));
        tools.addClassName("list-row-buttons");
        return tools;
    }

    private Button button(String key, WorkGroupDetails group, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> deed.run());
        button.setAriaLabel(getTranslation(key) + ": " + group.plan().name());
        return button;
    }

    private void found() {
        answer.clear();
        var id = WorkGroupId.random();
        new GroupDialog(
                        getTranslation("workgroups.found"),
                        Optional.empty(),
                        plan -> groups.found(id, plan),
                        it -> done(getTranslation("workgroups.founded", it)))
                .open();
    }

    private void change(WorkGroupDetails group) {
        answer.clear();
        new GroupDialog(
                        getTranslation("workgroups.change"),
                        Optional.of(group.plan()),
                        plan -> groups.change(group.id(), plan, group.version()),
                        it -> done(getTranslation("workgroups.changed", it)))
                .open();
    }

    private void askToEnd(WorkGroupDetails group) {
        answer.clear();
        var name = group.plan().name();
        new Question(
                        getTranslation("workgroups.end.title", name),
                        getTranslation("workgroups.end.means"),
                        getTranslation("workgroups.end"),
                        () -> {
                            groups.end(group.id());
                            done(getTranslation("workgroups.ended", name));
                        })
                .open();
    }

    private void done(String said) {
        answer.done(said);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workgroups.desk");
    }
}
