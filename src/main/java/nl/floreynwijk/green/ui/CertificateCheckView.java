package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.CertificateChecks;
import nl.floreynwijk.green.CertificateNumber;
import nl.floreynwijk.green.CheckResult;

/** Where anybody checks a certificate by its number: an employer, a school, a benefits office. */
@Route(CertificateCheckView.PATH)
@AnonymousAllowed
public class CertificateCheckView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "groen/verklaring/:number?";

    private static final String NUMBER = "number";
    private static final int LONGEST = 60;

    private final CertificateChecks checks;
    private final Cooperative cooperative;
    private final TextField number = new TextField(getTranslation("green.check.number"));
    private final Div found = new Div();
    private final RefusedFields refused = new RefusedFields();

    CertificateCheckView(CertificateChecks checks, Cooperative cooperative) {
        this.checks = checks;
        this.cooperative = cooperative;
        number.setMaxLength(LONGEST);
        number.setManualValidation(true);
        number.setHelperText(getTranslation("green.check.number.how", CertificateNumber.LENGTH));
        number.setAutocomplete(Autocomplete.OFF);
        number.addClassName("wide-field");
        var check = new Button(getTranslation("green.check.do"), _ -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickShortcut(Key.ENTER).listenOn(number);
        found.getElement().setAttribute("role", "status");
        var form = new Div(number, check);
        form.addClassNames("card", "stack");
        getContent().addClassName("guide");
        getContent().add(new Paragraph(getTranslation("green.check.lead", cooperative.name())), found, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get(NUMBER).ifPresent(it -> {
            number.setValue(it.length() > LONGEST ? "" : it);
            check();
        });
    }

    private void check() {
        refused.clear();
        found.removeAll();
        switch (checks.check(number.getValue(), Network.here())) {
            case CheckResult.Genuine genuine -> found.add(card(genuine));
            case CheckResult.Withdrawn() -> say("withdrawn");
            case CheckResult.Unknown() -> say("unknown");
            case CheckResult.NoNumber(var letters) ->
                refused.add(number, getTranslation("green.check.no-number", letters));
            case CheckResult.TooMany(var wait) ->
                refused.add(number, getTranslation("green.check.too-many", RateLimits.minutes(wait)));
        }
    }

    private void say(String what) {
        var card = new Section(
                new H2(getTranslation("green.check." + what)),
                new Paragraph(
                        getTranslation("green.check." + what + ".how", cooperative.phone(), cooperative.email())));
        card.addClassNames("card", "check-found", "problem");
        found.add(card);
    }

    private Section card(CheckResult.Genuine genuine) {
        var facts = new DescriptionList();
        facts.addClassName("check-facts");
        add(facts, "name", genuine.name());
        add(facts, "time", HoursWords.time(genuine.minutes()));
        add(facts, "shifts", getTranslation("green.check.shifts.count", genuine.shifts(), genuine.paidShifts()));
        add(facts, "period", HoursWords.days(genuine.from(), genuine.until()));
        genuine.signed()
                .ifPresent(it -> add(
                        facts,
                        "signed",
                        getTranslation(
                                "green.check.signed.goals", it.reached(), it.goals(), HoursWords.date(it.on()))));
        add(facts, "made", HoursWords.date(genuine.madeOn()));
        var title = new H2(Pictogram.of("vaadin:check-circle"), new Span(getTranslation("green.check.genuine")));
        var card = new Section(title, facts, new Paragraph(getTranslation("green.check.compare")));
        card.addClassNames("card", "check-found");
        return card;
    }

    private void add(DescriptionList facts, String name, String said) {
        facts.add(
                new DescriptionList.Term(getTranslation("green.check.fact." + name)),
                new DescriptionList.Description(said));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.check");
    }
}
