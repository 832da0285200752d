package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.SkillSearch;
import nl.floreynwijk.harry.SkillSummary;
import nl.floreynwijk.harry.Skills;
import nl.floreynwijk.harry.WithdrawSkillResult;

/** Where the office keeps who is certified for what, and until when. */
@Route("kantoor/bewijzen")
@Menu(title = "harry.skills", order = 25, icon = "vaadin:tools")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class SkillsView extends Composite<Div> implements HasDynamicTitle {

    private final Skills skills;
    private final TextField words = new TextField();
    private final Select<Certificate> certificate = new Select<>();
    private final Checkbox onlyEnding = new Checkbox();
    private final Answer answer = new Answer();
    private final Paragraph found = new Paragraph();
    private final Grid<SkillSummary> grid = new Grid<>();

    SkillsView(Skills skills) {
        this.skills = skills;
        found.getElement().setAttribute("role", "status");
        grid.addComponentColumn(this::createRow).setKey("skill").setHeader(getTranslation("harry.skills"));
        OfficeList.dress(grid, getTranslation("harry.skills.none"));
        getContent().addClassName("office");
        getContent()
                .add(
                        new Paragraph(getTranslation("harry.skills.lead")),
                        createTools(),
                        answer,
                        found,
                        new KeyboardHint(),
                        grid);
        reload();
    }

    private Div createTools() {
        words.setLabel(getTranslation("harry.skills.words"));
        words.setMaxLength(SkillSearch.LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> reload());
        certificate.setLabel(getTranslation("harry.skill.certificate"));
        certificate.setEmptySelectionAllowed(true);
        certificate.setEmptySelectionCaption(getTranslation("harry.skills.certificate.any"));
        certificate.setItems(Certificate.values());
        certificate.setItemLabelGenerator(
                it -> getTranslation(it == null ? "harry.skills.certificate.any" : "harry.certificate." + it));
        certificate.addValueChangeListener(_ -> reload());
        onlyEnding.setLabel(getTranslation("harry.skills.only-ending", Skills.SOON));
        onlyEnding.addValueChangeListener(_ -> reload());
        var add = new Button(
                getTranslation("harry.skills.add"),
                _ -> SkillDialog.adding(skills, () -> done("harry.skill.added")).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(words, certificate, onlyEnding, add);
        tools.addClassName("tools");
        return tools;
    }

    private void reload() {
        var page = skills.list(
                new SkillSearch(words.getValue(), Optional.ofNullable(certificate.getValue()), onlyEnding.getValue()));
        var isEverything = words.isEmpty() && certificate.isEmpty() && !onlyEnding.getValue();
        grid.setEmptyStateText(getTranslation(isEverything ? "harry.skills.none" : "harry.skills.none-found"));
        grid.setItems(page.skills());
        var count = page.skills().size();
        found.setText(getTranslation(page.hasMore() ? "harry.skills.part" : "harry.skills.found", count));
        found.setVisible(count > 0 || page.hasMore());
    }

    private ListRow createRow(SkillSummary skill) {
        var plan = skill.plan();
        var called = called(skill);
        var until = DutchTime.date(plan.validUntil(), getLocale());
        var buttons = new Div(
                tool("harry.skill.renew", called, () -> SkillDialog.renewing(
                                skills, skill, called, () -> done("harry.skill.renewed"))
                        .open()),
                tool("harry.skill.withdraw", called, () -> askToWithdraw(skill)));
        buttons.addClassName("list-row-buttons");
        return new ListRow(
                        called,
                        getTranslation("harry.skill.until.is", until),
                        getTranslation("harry.skill.paper", plan.issuer(), plan.number()),
                        seen(skill))
                .with(new SkillMark(skill.daysLeft()))
                .with(buttons);
    }

    /** Whose it is and for what, as no other is. */
    private String called(SkillSummary skill) {
        var work = getTranslation("harry.certificate." + skill.plan().certificate());
        return skill.holder()
                .map(it -> getTranslation("harry.skill.of", it.name(), it.number(), work))
                .orElseGet(() -> getTranslation("harry.skill.of-nobody", work));
    }

    private String seen(SkillSummary skill) {
        var day = DutchTime.date(skill.seenOn(), getLocale());
        return skill.seenBy()
                .map(it -> getTranslation("harry.skill.seen-by", day, it))
                .orElseGet(() -> getTranslation("harry.skill.seen", day));
    }

    private Button tool(String key, String called, Runnable deed) {
        var tool = new Button(getTranslation(key), _ -> deed.run());
        tool.setAriaLabel(getTranslation(key) + ": " + called);
        return tool;
    }

    private void askToWithdraw(SkillSummary skill) {
        new Question(
                        getTranslation("harry.skill.withdraw-of", called(skill)),
                        getTranslation("harry.skill.withdraw.means"),
                        getTranslation("harry.skill.withdraw"),
                        () -> done(
                                switch (skills.withdraw(skill.id())) {
                                    case WithdrawSkillResult.Withdrawn() -> "harry.skill.withdrawn";
                                    case WithdrawSkillResult.GoneAlready() -> "harry.skill.gone-already";
                                }))
                .open();
    }

    private void done(String what) {
        answer.done(getTranslation(what));
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.skills");
    }
}
