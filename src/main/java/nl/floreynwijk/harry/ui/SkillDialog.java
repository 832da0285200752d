package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.SkillPlan;
import nl.floreynwijk.harry.SkillResult;
import nl.floreynwijk.harry.SkillSummary;
import nl.floreynwijk.harry.Skills;

/** Asks what stands on the original of a certificate, of a member or of one that is renewed. */
class SkillDialog extends Dialog {

    private final Function<SkillPlan, SkillResult> keep;
    private final Runnable kept;
    private final HolderField member;
    private final Select<Certificate> certificate = new Select<>();
    private final TextField number = line("harry.skill.number", SkillPlan.LONGEST_NUMBER);
    private final TextField issuer = line("harry.skill.issuer", SkillPlan.LONGEST_ISSUER);
    private final DayField validUntil = new DayField(getTranslation("harry.skill.until"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    private SkillDialog(Skills skills, Optional<SkillSummary> renewed, Runnable kept) {
        this.keep = plan -> renewed.map(it -> skills.renew(it.id(), plan, it.version()))
                .orElseGet(() -> skills.register(holder(), plan));
        this.kept = kept;
        member = new HolderField(skills::nameOf, getTranslation("harry.skill.member.how"));
        certificate.setLabel(getTranslation("harry.skill.certificate"));
        certificate.setItems(Certificate.values());
        certificate.setItemLabelGenerator(it -> getTranslation("harry.certificate." + it));
        certificate.setManualValidation(true);
        member.setVisible(renewed.isEmpty());
        certificate.setVisible(renewed.isEmpty());
        setWidth("34rem");
        var content = new Div(
                new Paragraph(getTranslation("harry.skill.original")),
                member,
                certificate,
                number,
                issuer,
                validUntil,
                answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.skill.save"), this::save);
    }

    private int holder() {
        return member.number().orElseThrow();
    }

    private TextField line(String key, int longest) {
        var line = new TextField(getTranslation(key));
        line.setMaxLength(longest);
        line.setManualValidation(true);
        return line;
    }

    static SkillDialog adding(Skills skills, Runnable kept) {
        var dialog = new SkillDialog(skills, Optional.empty(), kept);
        dialog.setHeaderTitle(dialog.getTranslation("harry.skills.add"));
        return dialog;
    }

    /** For a newer original of the same: its issuer is filled in already. */
    static SkillDialog renewing(Skills skills, SkillSummary skill, String called, Runnable kept) {
        var dialog = new SkillDialog(skills, Optional.of(skill), kept);
        dialog.setHeaderTitle(dialog.getTranslation("harry.skill.renew-of", called));
        dialog.certificate.setValue(skill.plan().certificate());
        dialog.number.setValue(skill.plan().number());
        dialog.issuer.setValue(skill.plan().issuer());
        return dialog;
    }

    private void save() {
        refused.clear();
        answer.clear();
        if (isFilledIn()) {
            answer(keep.apply(new SkillPlan(
                    certificate.getValue(), number.getValue(), issuer.getValue(), validUntil.getValue())));
        }
    }

    private boolean isFilledIn() {
        if (member.isVisible() && member.number().isEmpty()) {
            refused.add(member, getTranslation("harry.skill.member.no-number"));
        }
        if (certificate.isEmpty()) {
            refused.add(certificate, getTranslation("harry.skill.certificate.none"));
        }
        if (validUntil.isEmpty()) {
            refused.add(validUntil, getTranslation("harry.skill.until.none"));
        }
        return refused.isEmpty();
    }

    private void answer(SkillResult result) {
        switch (result) {
            case SkillResult.Kept() -> {
                close();
                kept.run();
            }
            case SkillResult.Refused(var problems) -> problems.forEach(this::refuse);
            case SkillResult.NoSuchMember() -> refused.add(member, getTranslation("harry.skill.member.unknown"));
            case SkillResult.HeldAlready(var until) ->
                answer.refused(getTranslation("harry.skill.held-already", DutchTime.date(until, getLocale())));
            case SkillResult.ChangedMeanwhile() -> answer.refused(getTranslation("harry.skill.changed-meanwhile"));
        }
    }

    private void refuse(SkillPlan.Problem problem) {
        switch (problem) {
            case NUMBER -> refused.add(number, getTranslation("harry.skill.number.wrong", SkillPlan.LONGEST_NUMBER));
            case ISSUER -> refused.add(issuer, getTranslation("harry.skill.issuer.wrong", SkillPlan.LONGEST_ISSUER));
            case VALID_UNTIL ->
                refused.add(validUntil, getTranslation("harry.skill.until.wrong", SkillPlan.MOST_YEARS));
        }
    }
}
