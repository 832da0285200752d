package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.green.Goal;
import nl.floreynwijk.green.GoalStanding;
import nl.floreynwijk.green.PlacementDetails;
import nl.floreynwijk.green.Placements;
import nl.floreynwijk.green.SignResult;

/** Where a mentor sees their pupils, says what they learned, and signs. */
@Route(MentorView.PATH)
@RolesAllowed({Roles.MEMBER, Roles.GARDENER})
@InArea("green")
public class MentorView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = GreenView.PATH + "/stages";

    private final Placements placements;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    MentorView(Placements placements) {
        this.placements = placements;
        content.addClassName("green-lists");
        getContent().addClassName("guide");
        getContent().add(new Paragraph(getTranslation("green.mentor.lead")), answer, content);
        reload();
    }

    private void reload() {
        var mine = placements.mentored();
        content.removeAll();
        if (mine.isEmpty()) {
            content.add(new Paragraph(getTranslation("green.mentor.none")));
        }
        mine.stream().filter(PlacementDetails::isOpen).forEach(it -> content.add(card(it)));
        var over = mine.stream().filter(it -> !it.isOpen()).toList();
        if (!over.isEmpty()) {
            var earlier = new Div();
            earlier.addClassName("green-lists");
            over.forEach(it -> earlier.add(card(it)));
            content.add(new Details(getTranslation("green.mentor.earlier", over.size()), earlier));
        }
    }

    private Section card(PlacementDetails placement) {
        var card = new Section(
                new H2(placement.pupilName()),
                new Paragraph(PlacementWords.where(placement)),
                new Paragraph(HoursWords.days(placement.from(), placement.until())),
                new Paragraph(PlacementWords.worked(placement)));
        card.addClassName("card");
        PlacementWords.bar(placement).ifPresent(card::add);
        var goals = new Div(new H3(getTranslation("green.placement.goals")));
        goals.addClassName("goals");
        placement.goals().forEach(it -> goals.add(goal(placement, it)));
        card.add(goals);
        card.add(placement.isOpen() ? createSign(placement) : new Paragraph(PlacementWords.standing(placement)));
        return card;
    }

    private Div goal(PlacementDetails placement, Goal goal) {
        if (!placement.isOpen()) {
            return PlacementWords.goal(goal);
        }
        var judge = new Button(
                getTranslation(
                        goal.standing() == GoalStanding.OPEN ? "green.goal.judge" : "green.goal.judge-otherwise"),
                _ -> askJudge(placement, goal));
        judge.setAriaLabel(judge.getText() + ": " + placement.pupilName() + ", " + goal.text());
        return PlacementWords.goal(goal, judge);
    }

    private void askJudge(PlacementDetails placement, Goal goal) {
        answer.clear();
        new GoalDialog(
                        goal.text(),
                        getTranslation("green.goal.judge.means", placement.pupilName()),
                        getTranslation("green.goal.judge.words"),
                        goal.remark(),
                        Optional.of(goal.standing()),
                        (standing, words) -> placements.judge(placement.id(), goal.text(), standing, words),
                        () -> done(getTranslation("green.goal.judged")))
                .open();
    }

    private void done(String said) {
        reload();
        answer.done(said);
    }

    /** Before it can be signed, what it waits for. */
    private Component createSign(PlacementDetails placement) {
        if (!placement.toSign()) {
            return new Paragraph(getTranslation("green.mentor.sign.when", HoursWords.date(placement.until())));
        }
        var sign = new Button(getTranslation("green.mentor.sign"), _ -> askSign(placement));
        sign.setAriaLabel(sign.getText() + ": " + placement.pupilName());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return sign;
    }

    private void askSign(PlacementDetails placement) {
        answer.clear();
        new Question(
                        getTranslation("green.mentor.sign.title", placement.pupilName()),
                        getTranslation("green.mentor.sign.means", placement.pupilName()),
                        getTranslation("green.mentor.sign"),
                        () -> sign(placement))
                .open();
    }

    private void sign(PlacementDetails placement) {
        switch (placements.sign(placement.id())) {
            case SignResult.Signed(var name) ->
                done(getTranslation("green.mentor.signed", placement.pupilName(), name));
            case SignResult.TooEarly(var from) ->
                answer.refused(getTranslation("green.mentor.sign.when", HoursWords.date(from)));
            case SignResult.Unspoken(var goals) -> answer.refused(getTranslation("green.mentor.unspoken", goals));
            case SignResult.Fixed() -> answer.refused(getTranslation("green.placement.fixed"));
            case SignResult.NotTheirs() -> answer.refused(getTranslation("green.mentor.not-theirs"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.mentor");
    }
}
