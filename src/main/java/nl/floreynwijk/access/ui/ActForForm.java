package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.floreynwijk.access.Acting;
import nl.floreynwijk.access.ActingCandidate;
import nl.floreynwijk.access.ActingResult;
import nl.floreynwijk.access.ConsentWay;
import nl.floreynwijk.access.LocalPath;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;

/** Asks a coordinator why and with what consent they act for a member, and begins. */
class ActForForm extends Composite<Section> {

    private final Acting acting;
    private final ActingCandidate member;
    private final LocalPath back;
    private final ReasonField reason = new ReasonField();
    private final RadioButtonGroup<ConsentWay> way = new RadioButtonGroup<>();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    ActForForm(Acting acting, ActingCandidate member, LocalPath back) {
        this.acting = acting;
        this.member = member;
        this.back = back;
        way.setLabel(getTranslation("access.acting.way"));
        way.setItems(ConsentWay.BY_PHONE, ConsentWay.AT_DESK, ConsentWay.IN_WRITING);
        way.setManualValidation(true);
        way.setItemLabelGenerator(it -> getTranslation("access.acting.way." + it));
        var start = new Button(getTranslation("access.acting.start"), click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("access.acting.for", member.name())),
                        new Paragraph(member.address().value()),
                        reason,
                        way,
                        new Paragraph(getTranslation("access.acting.means")),
                        answer,
                        start);
        reason.focus();
    }

    private void start() {
        refused.clear();
        answer.clear();
        if (reason.getValue().isBlank()) {
            refuseReason();
        }
        if (way.isEmpty()) {
            refused.addGroup(way, getTranslation("access.acting.no-way"));
        }
        if (refused.isEmpty()) {
            begin();
        }
    }

    private void begin() {
        switch (acting.start(member.account(), reason.getValue(), way.getValue(), back)) {
            case ActingResult.Started() -> Arrival.leadTo(LocalPath.START);
            case ActingResult.NotAReason() -> refuseReason();
            case ActingResult.NotForThem() -> answer.refused(getTranslation("access.acting.not-for-them"));
        }
    }

    private void refuseReason() {
        refused.add(reason, getTranslation("access.acting.not-a-reason"));
    }
}
