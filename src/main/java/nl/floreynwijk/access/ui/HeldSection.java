package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.access.AcceptResult;
import nl.floreynwijk.access.Acting;
import nl.floreynwijk.access.MandateSummary;
import nl.floreynwijk.access.Mandates;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;

/** Where somebody accepts to be a guardian, acts as one, and ends that. */
class HeldSection extends Composite<Section> {

    private final Mandates mandates;
    private final Acting acting;
    private final FocusableTitle title = new FocusableTitle(getTranslation("access.mandates.held"));
    private final Answer answer = new Answer();
    private final Div list = new Div();

    HeldSection(Mandates mandates, Acting acting) {
        this.mandates = mandates;
        this.acting = acting;
        getContent().addClassName("card");
        getContent().add(title, answer, list);
        show();
    }

    private void show() {
        list.removeAll();
        var held = mandates.held();
        if (held.isEmpty()) {
            list.add(new Paragraph(getTranslation("access.mandates.held-none")));
        }
        held.forEach(it -> list.add(it.accepted() ? createRow(it) : createQuestion(it)));
    }

    private ListRow createRow(MandateSummary mandate) {
        var act = new Button(
                getTranslation("access.mandates.act"),
                click -> new GuardianDialog(acting, mandate.other().orElseThrow(), mandate.name()).open());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setAriaLabel(getTranslation("access.mandates.act-this", mandate.name()));
        var stop = new Button(getTranslation("access.mandates.stop-held"), click -> askBeforeEnding(mandate));
        stop.setAriaLabel(getTranslation("access.mandates.stop-held-this", mandate.name()));
        return new ListRow(mandate.name(), MandateWords.lines(mandate, this, getLocale())).with(buttons(act, stop));
    }

    private ListRow createQuestion(MandateSummary mandate) {
        var accept = new Button(getTranslation("access.mandates.accept"), click -> accept(mandate));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setAriaLabel(getTranslation("access.mandates.accept-this", mandate.name()));
        var decline = new Button(
                getTranslation("access.mandates.decline"), click -> end(mandate, "access.mandates.declined"));
        decline.setAriaLabel(getTranslation("access.mandates.decline-this", mandate.name()));
        return new ListRow(mandate.name(), MandateWords.lines(mandate, this, getLocale()))
                .with(buttons(accept, decline));
    }

    private static Div buttons(Button... buttons) {
        var side = new Div(buttons);
        side.addClassName("list-row-buttons");
        return side;
    }

    private void accept(MandateSummary mandate) {
        switch (mandates.accept(mandate.id())) {
            case AcceptResult.Accepted() -> done(getTranslation("access.mandates.accepted", mandate.name()));
            case AcceptResult.Over() -> {
                show();
                answer.refused(getTranslation("access.mandates.over"));
            }
        }
    }

    private void askBeforeEnding(MandateSummary mandate) {
        new Question(
                        getTranslation("access.mandates.end-sure", mandate.name()),
                        getTranslation("access.mandates.stop-held-means"),
                        getTranslation("access.mandates.stop-held"),
                        () -> end(mandate, "access.mandates.ended"))
                .open();
    }

    private void end(MandateSummary mandate, String what) {
        mandates.end(mandate.id());
        done(getTranslation(what));
    }

    private void done(String what) {
        show();
        answer.done(what);
        title.takeFocus();
    }
}
