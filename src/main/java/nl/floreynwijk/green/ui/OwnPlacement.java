package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.CertificateResult;
import nl.floreynwijk.green.Certificates;
import nl.floreynwijk.green.Goal;
import nl.floreynwijk.green.PlacementDetails;
import nl.floreynwijk.green.Placements;

/** A placement as its pupil sees it: how far it is, what there is to learn, and how that went. */
class OwnPlacement extends Composite<Section> {

    private final transient PlacementDetails placement;
    private final transient Placements placements;
    private final transient Consumer<String> done;
    private final Answer answer;

    OwnPlacement(
            PlacementDetails placement,
            Placements placements,
            Consumer<Supplier<CertificateResult>> asking,
            Consumer<String> done,
            Answer answer,
            Certificates certificates) {
        this.placement = placement;
        this.placements = placements;
        this.done = done;
        this.answer = answer;
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("green.placement.mine")),
                        new Paragraph(PlacementWords.where(placement)),
                        new Paragraph(HoursWords.days(placement.from(), placement.until())),
                        new Paragraph(PlacementWords.worked(placement)));
        PlacementWords.bar(placement).ifPresent(getContent()::add);
        getContent().add(new Paragraph(PlacementWords.standing(placement)), createGoals());
        if (placement.signedAt().isPresent()) {
            var ask = new Button(
                    getTranslation("green.certificate.ask-placement"),
                    _ -> asking.accept(() -> certificates.ask(placement.id())));
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(ask);
        }
    }

    private Div createGoals() {
        var goals = new Div(new H3(getTranslation("green.placement.goals")));
        goals.addClassName("goals");
        placement.goals().forEach(it -> goals.add(goal(it)));
        return goals;
    }

    private Div goal(Goal goal) {
        if (!placement.isOpen()) {
            return PlacementWords.goal(goal);
        }
        var tell = new Button(
                getTranslation(goal.ownWords().isEmpty() ? "green.goal.tell" : "green.goal.tell-otherwise"),
                _ -> askTell(goal));
        tell.setAriaLabel(tell.getText() + ": " + goal.text());
        return PlacementWords.goal(goal, tell);
    }

    private void askTell(Goal goal) {
        answer.clear();
        new GoalDialog(
                        goal.text(),
                        getTranslation("green.goal.tell.means"),
                        getTranslation("green.goal.tell.words"),
                        goal.ownWords(),
                        Optional.empty(),
                        (_, words) -> placements.tell(placement.id(), goal.text(), words),
                        () -> done.accept(getTranslation("green.goal.told")))
                .open();
    }
}
