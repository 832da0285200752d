package nl.floreynwijk.workgroups.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.workgroups.JoinGroupResult;
import nl.floreynwijk.workgroups.WorkGroupSummary;
import nl.floreynwijk.workgroups.WorkGroups;

/** The working groups that go on, their own first: what each does, how many take part, and joining or leaving it. */
@Route(WorkGroupsView.PATH)
@Menu(title = "workgroups.groups", order = 30.5, icon = "vaadin:group")
@RolesAllowed(Roles.MEMBER)
@InArea("workgroups")
public class WorkGroupsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "werkgroepen";

    private final WorkGroups groups;
    private final Answer answer = new Answer();
    private final UnorderedList list = new UnorderedList();

    WorkGroupsView(WorkGroups groups) {
        this.groups = groups;
        list.addClassName("card-list");
        getContent().addClassNames("stack", "work-groups");
        getContent().add(new Paragraph(getTranslation("workgroups.lead")), answer, list);
        show();
    }

    private void show() {
        var all = groups.goingOn();
        list.removeAll();
        all.forEach(it -> list.add(item(it)));
        if (all.isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("workgroups.none"))));
        }
    }

    private ListItem item(WorkGroupSummary group) {
        var facts = new Div(new Span(people(group.people())));
        facts.addClassName("listing-facts");
        var item = new ListItem(new H2(group.name()));
        item.addClassName("card");
        if (!group.purpose().isEmpty()) {
            var purpose = new Paragraph(group.purpose());
            purpose.addClassName("written");
            item.add(purpose);
        }
        item.add(facts);
        if (group.mine()) {
            item.add(new Paragraph(getTranslation("workgroups.mine")));
        }
        item.add(new Div(group.mine() ? createLeave(group) : createJoin(group)));
        return item;
    }

    private String people(int number) {
        return getTranslation("workgroups.people", number);
    }

    private Button createJoin(WorkGroupSummary group) {
        var join = new Button(getTranslation("workgroups.join"), _ -> join(group));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setAriaLabel(getTranslation("workgroups.join.this", group.name()));
        return join;
    }

    private Button createLeave(WorkGroupSummary group) {
        var leave = new Button(getTranslation("workgroups.leave"), _ -> leave(group));
        leave.setAriaLabel(getTranslation("workgroups.leave.this", group.name()));
        return leave;
    }

    /** What they pressed is gone with the old list: the cursor goes to what is said about it. */
    private void join(WorkGroupSummary group) {
        var result = groups.join(group.id());
        show();
        switch (result) {
            case JoinGroupResult.In() -> answer.done(getTranslation("workgroups.joined", group.name()));
            case JoinGroupResult.Full(var most) ->
                answer.refused(getTranslation("workgroups.full", group.name(), most));
            case JoinGroupResult.Ended() -> answer.refused(getTranslation("workgroups.over", group.name()));
        }
        takeFocus();
    }

    private void leave(WorkGroupSummary group) {
        groups.leave(group.id());
        show();
        answer.done(getTranslation("workgroups.left", group.name()));
        takeFocus();
    }

    private void takeFocus() {
        answer.getElement().executeJs("this.querySelector('.notice')?.focus()");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workgroups.groups");
    }
}
