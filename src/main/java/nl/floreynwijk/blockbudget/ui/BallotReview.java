package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.blockbudget.BallotPaper;
import nl.floreynwijk.blockbudget.Choices;

/** What somebody chose, shown once more before they hand it in. */
class BallotReview extends Composite<Div> {

    private final H2 heading = new H2(getTranslation("blockbudget.vote.check"));

    BallotReview(BallotPaper paper, Choices choices, Runnable handIn, Runnable chooseAgain) {
        heading.getElement().setAttribute("tabindex", "-1");
        var hand = new Button(getTranslation("blockbudget.vote.cast"), _ -> handIn.run());
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        hand.setDisableOnClick(true);
        var again = new Button(getTranslation("blockbudget.vote.choose-again"), _ -> chooseAgain.run());
        var buttons = new Div(hand, again);
        buttons.addClassName("buttons");
        getContent().addClassName("stack");
        getContent()
                .add(
                        heading,
                        new ChosenList(paper, choices),
                        new Paragraph(getTranslation("blockbudget.vote.can-change")),
                        buttons);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.getElement().callJsFunction("focus");
    }
}
