package nl.floreynwijk.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.operation.Concern;
import nl.floreynwijk.operation.Status;
import nl.floreynwijk.operation.StatusPart;

/** Where an administrator sees whether everything works, and what to do where it does not. */
@Route("beheer/status")
@Menu(title = "operation.status", order = 97, icon = "vaadin:stethoscope")
@RolesAllowed(Roles.ADMINISTRATOR)
public class StatusView extends Composite<Div> implements HasDynamicTitle {

    private final Status status;
    private final Clock clock;
    private final Div verdict = new Div();
    private final Div parts = new Div();

    StatusView(Status status, Clock clock) {
        this.status = status;
        this.clock = clock;
        verdict.addClassName("status-verdict");
        verdict.getElement().setAttribute("role", "status");
        parts.addClassName("status-parts");
        getContent().addClassName("status");
        getContent().add(verdict, new Button(getTranslation("operation.status.again"), click -> look()), parts);
        look();
    }

    private void look() {
        var shown = status.parts(getLocale());
        var concerns = shown.stream().flatMap(part -> part.concerns().stream()).toList();
        verdict.removeAll();
        verdict.add(createSentence(concerns));
        if (!concerns.isEmpty()) {
            verdict.add(createList(concerns));
        }
        parts.removeAll();
        shown.stream().map(this::createPart).forEach(parts::add);
    }

    private Component createSentence(List<Concern> concerns) {
        var now = DutchTime.time(clock.instant(), getLocale());
        var sentence = new Div(
                Pictogram.of(concerns.isEmpty() ? "vaadin:check-circle" : "vaadin:exclamation-circle"),
                new Paragraph(
                        concerns.isEmpty()
                                ? getTranslation("operation.status.works", now)
                                : getTranslation("operation.status.concerns", concerns.size(), now)));
        sentence.addClassNames("notice", "status-sentence");
        sentence.setClassName("problem", !concerns.isEmpty());
        return sentence;
    }

    private static Component createList(List<Concern> concerns) {
        var list = new UnorderedList();
        list.addClassName("card-list");
        concerns.stream().map(StatusView::createConcern).forEach(list::add);
        return list;
    }

    private static ListItem createConcern(Concern concern) {
        var problem = new Paragraph(concern.problem());
        problem.addClassName("status-problem");
        var item = new ListItem(problem, new Paragraph(concern.remedy()));
        concern.page().ifPresent(page -> item.add(new Anchor(page.path(), page.name())));
        item.addClassNames("card", "status-concern");
        return item;
    }

    private Component createPart(StatusPart part) {
        var fine = part.concerns().isEmpty();
        var heading = new H2(Pictogram.of(fine ? "vaadin:check" : "vaadin:exclamation-circle"));
        heading.add(part.title());
        var facts = new DescriptionList();
        part.facts()
                .forEach(fact -> facts.add(
                        new Div(new DescriptionList.Term(fact.name()), new DescriptionList.Description(fact.value()))));
        var card = new Section(heading);
        if (!fine) {
            card.add(new Paragraph(getTranslation(
                    "operation.status.part-concerns", part.concerns().size())));
        }
        card.add(facts);
        card.addClassNames("card", "status-part");
        card.setClassName("problem", !fine);
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operation.status");
    }
}
