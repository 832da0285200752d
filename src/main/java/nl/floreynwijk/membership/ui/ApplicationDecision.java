package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.membership.ApplicationSummary;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.DecisionResult;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.MemberId;

/**
 * What the board does with one application. What came of it is said in its place: nothing moves up under the finger of
 * whoever presses twice, and the keyboard goes on with the next one.
 */
class ApplicationDecision extends Composite<Div> {

    private final Applications applications;
    private final ApplicationSummary application;
    private final OfferedKinds kinds;
    private final FocusableTitle title;
    private final Button approve = new Button(getTranslation("membership.applications.approve"));
    private final Div buttons = new Div();
    private final Answer answer = new Answer();

    ApplicationDecision(
            Applications applications, ApplicationSummary application, OfferedKinds kinds, FocusableTitle title) {
        this.applications = applications;
        this.application = application;
        this.kinds = kinds;
        this.title = title;
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setAriaLabel(getTranslation("membership.applications.approve-of", application.name()));
        if (application.isLikelyTwice()) {
            approve.addClickListener(click -> askWhetherTwice());
        } else if (wouldVoteFromOutside()) {
            approve.addClickListener(click -> askWhatToBe());
        } else {
            approve.setDisableOnClick(true);
            approve.addClickListener(click -> approve());
        }
        var refuse = new Button(getTranslation("membership.applications.refuse"), click -> askWhy());
        refuse.setAriaLabel(getTranslation("membership.applications.refuse-of", application.name()));
        buttons.add(approve, refuse);
        buttons.addClassName("buttons");
        getContent().addClassName("stack");
        getContent().add(buttons, answer);
    }

    private boolean wouldVoteFromOutside() {
        return application.isOutside() && kinds.votes(application.kind());
    }

    private void askWhetherTwice() {
        new Question(
                        getTranslation("membership.applications.likely-twice", application.name()),
                        getTranslation("membership.applications.likely-twice.means"),
                        getTranslation("membership.applications.approve-anyway"),
                        wouldVoteFromOutside() ? this::askWhatToBe : this::approve)
                .open();
    }

    private void askWhatToBe() {
        new OutsideDialog(
                        application.name(),
                        kinds.name(application.kind(), getLocale()),
                        kinds.withoutVote(application.kind()),
                        it -> it.ifPresentOrElse(this::approveAs, this::approve))
                .open();
    }

    private void approveAs(KindSummary other) {
        say(applications.approveAs(application.id(), other.code()), other.code());
    }

    private void approve() {
        say(applications.approve(application.id()), application.kind());
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
        say(result, application.kind());
        return Optional.empty();
    }

    /** @param kind what they become, if it was approved */
    private void say(DecisionResult result, KindCode kind) {
        switch (result) {
            case DecisionResult.Admitted(var member, var name, var number) ->
                admitted(
                        member,
                        name,
                        getTranslation(
                                "membership.applications.admitted",
                                name,
                                Integer.toString(number),
                                kinds.name(kind, getLocale())));
            case DecisionResult.AdmittedWhenPaid(var member, var name, var amount) ->
                admitted(
                        member,
                        name,
                        getTranslation(
                                "membership.applications.admitted-when-paid",
                                name,
                                amount.text(getLocale()),
                                kinds.name(kind, getLocale())));
            case DecisionResult.Refused(var name) -> decided("membership.applications.refused", name);
            case DecisionResult.DecidedAlready(var name, var decision) ->
                decided("membership.applications.decided." + decision.name(), name);
            case DecisionResult.MemberAlready(var name) -> {
                approve.setEnabled(true);
                answer.refused(getTranslation("membership.applications.member-already", name));
            }
            case DecisionResult.NotThatKind(var name) ->
                answer.refused(getTranslation("membership.applications.not-that-kind", name));
            case DecisionResult.NoReason() -> throw new IllegalStateException("A reason is asked at the field");
            case DecisionResult.Gone() -> decided("membership.applications.gone");
        }
    }

    private void admitted(MemberId member, String name, String what) {
        var open = getTranslation("membership.applications.open-member", name);
        show(what, new RouterLink(open, MemberView.class, MemberView.of(member)));
    }

    private void decided(String what, Object... values) {
        show(getTranslation(what, values));
    }

    private void show(String what, Component... further) {
        buttons.setVisible(false);
        answer.done(what, further);
        title.takeFocus();
    }
}
