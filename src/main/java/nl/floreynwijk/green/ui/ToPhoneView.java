package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.green.NoShows;
import nl.floreynwijk.green.ToPhone;

/** Whom the gardener phones because they did not come twice without a word: to ask how they are, and for nothing else. */
@Route(SeasonView.PATH + "/bellen")
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class ToPhoneView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NoShows noShows;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    ToPhoneView(NoShows noShows) {
        this.noShows = noShows;
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(new Nav(new RouterLink(getTranslation("green.season.back"), SeasonView.class)), answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var people = noShows.toPhone();
        content.removeAll();
        if (people.isEmpty()) {
            content.add(new Paragraph(getTranslation("green.phone.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("desk-people");
        people.forEach(it -> list.add(new ListItem(row(it))));
        content.add(new Paragraph(getTranslation("green.phone.means")), list);
    }

    private ListRow row(ToPhone person) {
        var missed = person.missed().stream()
                .map(it -> ShiftWords.titled(it.task(), it.startsAt()))
                .toArray(String[]::new);
        var row = new ListRow(person.name(), missed);
        person.phone().ifPresent(it -> row.with(new Anchor("tel:" + it.value(), it.toString())));
        var talked = new Button(getTranslation("green.phone.talked"), _ -> talked(person));
        talked.setAriaLabel(getTranslation("green.phone.talked") + ": " + person.name());
        return row.with(talked);
    }

    private void talked(ToPhone person) {
        noShows.talked(person.account());
        answer.done(getTranslation("green.phone.done", person.name()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.phone");
    }
}
