package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
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
    private final Div list = new Div();

    ApplicationsView(Applications applications, Kinds kinds, CurrentAccount currentAccount) {
        this.applications = applications;
        this.mayDecide = currentAccount.has(Role.BOARD);
        this.kinds = kinds.all().stream().collect(Collectors.toMap(KindSummary::code, it -> it));
        list.addClassName("card-list");
        getContent().addClassName("office");
        getContent().add(createEnter(), list);
        show(applications.waiting());
    }

    private Div createEnter() {
        var enter = new RouterLink(getTranslation("membership.enter"), EnterView.class);
        enter.addClassName("quiet-link");
        return new Div(enter);
    }

    private void show(List<ApplicationSummary> waiting) {
        if (waiting.isEmpty()) {
            list.add(new Paragraph(getTranslation("membership.applications.none")));
        }
        waiting.stream().map(this::createCard).forEach(list::add);
    }

    private Div createCard(ApplicationSummary application) {
        var title = new FocusableTitle(application.name());
        var card = new Div(title, createFacts(application));
        card.addClassNames("card", "application");
        if (!application.oddities().isEmpty()) {
            card.add(createOddities(application));
        }
        if (mayDecide) {
            new Decision(application, title).addTo(card);
        } else {
            card.add(new Paragraph(getTranslation("membership.applications.board")));
        }
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

    /**
     * What the board does with one application. What came of it is said in its place: nothing moves up under the finger of
     * whoever presses twice, and the keyboard goes on with the next one.
     */
    private final class Decision {

        private final ApplicationSummary application;
        private final FocusableTitle title;
        private final Button approve = new Button(getTranslation("membership.applications.approve"));
        private final Div buttons = new Div();
        private final Answer answer = new Answer();

        private Decision(ApplicationSummary application, FocusableTitle title) {
            this.application = application;
            this.title = title;
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            approve.setDisableOnClick(true);
            approve.setAriaLabel(getTranslation("membership.applications.approve-of", application.name()));
            approve.addClickListener(click -> say(applications.approve(application.id())));
            var refuse = new Button(getTranslation("membership.applications.refuse"), click -> askWhy());
            refuse.setAriaLabel(getTranslation("membership.applications.refuse-of", application.name()));
            buttons.add(approve, refuse);
            buttons.addClassName("buttons");
        }

        private void addTo(Div card) {
            card.add(buttons, answer);
        }

        private void askWhy() {
            new ReasonDialog(
                            getTranslation("membership.refuse.title", application.name()),
                            getTranslation("membership.refuse.how"),
                            Applications.LONGEST_REASON,
                            getTranslation("membership.applications.refuse"),
                            this::refuse)
                    .open();
        }

        private Optional<String> refuse(String reason) {
            var result = applications.refuse(application.id(), reason);
            if (result instanceof DecisionResult.NoReason) {
                return Optional.of(getTranslation("membership.applications.no-reason"));
            }
            say(result);
            return Optional.empty();
        }

        private void say(DecisionResult result) {
            switch (result) {
                case DecisionResult.Admitted(var name, var number) ->
                    decided("membership.applications.admitted", name, Integer.toString(number));
                case DecisionResult.AdmittedWhenPaid(var name, var amount) ->
                    decided("membership.applications.admitted-when-paid", name, amount.text(getLocale()));
                case DecisionResult.Refused(var name) -> decided("membership.applications.refused", name);
                case DecisionResult.DecidedAlready(var name, var decision) ->
                    decided("membership.applications.decided." + decision.name(), name);
                case DecisionResult.MemberAlready(var name) -> {
                    approve.setEnabled(true);
                    answer.refused(getTranslation("membership.applications.member-already", name));
                }
                case DecisionResult.NoReason() -> throw new IllegalStateException("A reason is asked at the field");
                case DecisionResult.Gone() -> decided("membership.applications.gone");
            }
        }

        private void decided(String what, Object... values) {
            buttons.setVisible(false);
            answer.done(getTranslation(what, values));
            title.takeFocus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.applications");
    }
}
