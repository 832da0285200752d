package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.membership.ApplicationSummary;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.DecisionResult;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.membership.Oddity;

/** Where the board decides who becomes a member, with what stands out in each application. */
@Route("kantoor/aanvragen")
@Menu(title = "membership.applications", order = 10, icon = "vaadin:check-circle")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class ApplicationsView extends Composite<Div> implements HasDynamicTitle {

    private final Applications applications;
    private final boolean mayDecide;
    private final Map<KindCode, KindSummary> kinds;
    private final Answer answer = new Answer();
    private final Div list = new Div();

    ApplicationsView(Applications applications, Kinds kinds, CurrentAccount currentAccount) {
        this.applications = applications;
        this.mayDecide = currentAccount.has(Role.BOARD);
        this.kinds = kinds.all().stream().collect(Collectors.toMap(KindSummary::code, it -> it));
        list.addClassName("card-list");
        getContent().addClassName("office");
        getContent().add(createEnter(), answer, list);
        reload();
    }

    private Div createEnter() {
        var enter = new RouterLink(getTranslation("membership.enter"), EnterView.class);
        enter.addClassName("quiet-link");
        return new Div(enter);
    }

    private void reload() {
        var waiting = applications.waiting();
        list.removeAll();
        if (waiting.isEmpty()) {
            list.add(new Paragraph(getTranslation("membership.applications.none")));
        }
        waiting.stream().map(this::createCard).forEach(list::add);
    }

    private Div createCard(ApplicationSummary application) {
        var card = new Div(new H2(application.name()), createFacts(application));
        card.addClassNames("card", "application");
        if (!application.oddities().isEmpty()) {
            card.add(createOddities(application));
        }
        card.add(
                mayDecide
                        ? createDecision(application)
                        : new Paragraph(getTranslation("membership.applications.board")));
        return card;
    }

    private UnorderedList createFacts(ApplicationSummary application) {
        var kind = kinds.get(application.kind());
        var facts = new UnorderedList();
        facts.addClassName("facts");
        facts.add(new ListItem(kind == null ? application.kind().value() : kind.name(getLocale())));
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
        var oddities = new UnorderedList();
        oddities.addClassName("oddities");
        oddities.getElement().setAttribute("aria-label", getTranslation("membership.oddities"));
        application.oddities().stream().map(this::words).map(ListItem::new).forEach(oddities::add);
        return oddities;
    }

    private String words(Oddity oddity) {
        return getTranslation("membership.oddity." + oddity.sort().name(), String.join(", ", oddity.members()));
    }

    private Div createDecision(ApplicationSummary application) {
        var approve = new Button(
                getTranslation("membership.applications.approve"),
                click -> answer(applications.approve(application.id())));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        approve.setAriaLabel(getTranslation("membership.applications.approve-of", application.name()));
        var refuse = new Button(
                getTranslation("membership.applications.refuse"),
                click -> new RefuseDialog(applications, application, this::answer).open());
        refuse.setAriaLabel(getTranslation("membership.applications.refuse-of", application.name()));
        var buttons = new Div(approve, refuse);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void answer(DecisionResult result) {
        switch (result) {
            case DecisionResult.Admitted(var name, var number) ->
                answer.done(getTranslation("membership.applications.admitted", name, Integer.toString(number)));
            case DecisionResult.AdmittedWhenPaid(var name, var amount) ->
                answer.done(
                        getTranslation("membership.applications.admitted-when-paid", name, amount.text(getLocale())));
            case DecisionResult.Refused(var name) ->
                answer.done(getTranslation("membership.applications.refused", name));
            case DecisionResult.DecidedAlready(var name, var decision) ->
                answer.refused(getTranslation("membership.applications.decided." + decision.name(), name));
            case DecisionResult.MemberAlready(var name) ->
                answer.refused(getTranslation("membership.applications.member-already", name));
            case DecisionResult.NoReason() -> answer.refused(getTranslation("membership.applications.no-reason"));
            case DecisionResult.Gone() -> answer.refused(getTranslation("membership.applications.gone"));
        }
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.applications");
    }
}
