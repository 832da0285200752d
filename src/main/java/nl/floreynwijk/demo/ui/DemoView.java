package nl.floreynwijk.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.notification.Mailbox;

/** Who one can be in the demo, and how to become them. */
@Route(value = "demo/mensen", registerAtStartup = false)
@Menu(title = "demo.people", order = 98, icon = "vaadin:smiley-o")
@AnonymousAllowed
public class DemoView extends Composite<Div> implements HasDynamicTitle {

    DemoView(Mailbox mailbox) {
        var what = mailbox.isDelivered()
                ? getTranslation("demo.people.what-delivered")
                : getTranslation("demo.people.what");
        getContent().addClassName("office");
        getContent().add(new Paragraph(what), createSteps(), createPeople());
    }

    private OrderedList createSteps() {
        return new OrderedList(
                new ListItem(getTranslation("demo.people.step.choose")),
                new ListItem(getTranslation("demo.people.step.link")),
                new ListItem(
                        new Span(getTranslation("demo.people.step.read") + " "),
                        new RouterLink(getTranslation("demo.mail"), DemoMailView.class)));
    }

    private UnorderedList createPeople() {
        var list = new UnorderedList();
        list.addClassNames("card-list", "demo-people");
        Arrays.stream(DemoPerson.values()).map(this::createPerson).forEach(list::add);
        return list;
    }

    private ListItem createPerson(DemoPerson person) {
        var roles = person.roles().stream()
                .sorted()
                .map(role -> getTranslation("access.role." + role.name()))
                .collect(Collectors.joining(", "));
        var item = new ListItem(
                new H2(person.fullName()),
                new Paragraph(getTranslation("demo.person." + person.name())),
                new Paragraph(roles),
                createSignIn(person));
        item.addClassName("card");
        return item;
    }

    private Component createSignIn(DemoPerson person) {
        var link =
                new Anchor("inloggen?adres=" + person.address(), getTranslation("demo.people.be", person.fullName()));
        link.addClassName("button-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("demo.people");
    }
}
