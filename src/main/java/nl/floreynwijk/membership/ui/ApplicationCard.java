package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.membership.ApplicationSummary;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.Oddity;

/** Who asked to become a member, and what stands out about it. */
class ApplicationCard extends Composite<Div> {

    private final ApplicationSummary application;
    private final FocusableTitle title;

    ApplicationCard(ApplicationSummary application, String kind) {
        this.application = application;
        this.title = new FocusableTitle(application.name());
        getContent().addClassNames("card", "application");
        getContent().add(title, createFacts(application, kind));
        if (!application.oddities().isEmpty()) {
            getContent().add(createOddities(application));
        }
    }

    /** For whoever decides. */
    ApplicationCard with(Applications applications, OfferedKinds kinds) {
        getContent().add(new ApplicationDecision(applications, application, kinds, title));
        return this;
    }

    /** For whoever reads along. */
    ApplicationCard withoutDecision() {
        getContent().add(new Paragraph(getTranslation("membership.applications.board")));
        return this;
    }

    private UnorderedList createFacts(ApplicationSummary application, String kind) {
        var facts = new UnorderedList();
        facts.addClassName("facts");
        facts.add(new ListItem(kind));
        application
                .contactPerson()
                .ifPresent(it -> facts.add(new ListItem(getTranslation("membership.applications.contact", it))));
        application
                .kvk()
                .ifPresent(it -> facts.add(new ListItem(getTranslation("membership.applications.kvk", it.value()))));
        facts.add(
                new ListItem(application.address().toString()),
                new ListItem(application.email().value()));
        application.phone().ifPresent(it -> facts.add(new ListItem(it.toString())));
        if (!application.wishes().isEmpty()) {
            facts.add(new ListItem(application.wishes().stream()
                    .sorted()
                    .map(it -> getTranslation("membership.wish." + it.name()))
                    .collect(Collectors.joining(" · "))));
        }
        facts.add(new ListItem(getTranslation(
                "membership.applications.since", DutchTime.moment(application.confirmedAt(), getLocale()))));
        return facts;
    }

    private Component createOddities(ApplicationSummary application) {
        if (application.oddities().size() == 1) {
            return createOddity(application.oddities().getFirst(), new Paragraph(), "oddities");
        }
        var oddities = new UnorderedList();
        oddities.addClassName("oddities");
        oddities.getElement().setAttribute("aria-label", getTranslation("membership.oddities"));
        application.oddities().stream()
                .map(it -> createOddity(it, new ListItem()))
                .forEach(oddities::add);
        return oddities;
    }

    /** What stands out, with the way to each member it is about. */
    private Component createOddity(Oddity oddity, HtmlContainer item, String... classes) {
        item.addClassNames(classes);
        item.setText(getTranslation("membership.oddity." + oddity.sort().name()));
        oddity.members().forEach(it -> {
            item.add(new Text(item.getChildren().count() > 1 ? ", " : " "));
            item.add(new RouterLink(it.name(), MemberView.class, MemberView.of(it.id())));
        });
        return item;
    }
}
