package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.BallotPaper;
import nl.floreynwijk.blockbudget.ChangeBallotResult;
import nl.floreynwijk.blockbudget.Choices;
import nl.floreynwijk.blockbudget.LookUpResult;
import nl.floreynwijk.blockbudget.ReceiptCode;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.Voting;

/** Where somebody finds their ballot again by its receipt, and changes it as long as there is voting. */
@Route(RoomsView.PATH + "/:round/stembewijs")
@RolesAllowed(Roles.MEMBER)
@InArea("blockbudget")
public class ReceiptView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 40;

    private final Voting voting;
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();
    private final TextField code = new TextField(getTranslation("blockbudget.receipt.code"));
    private final Div asking = new Div();
    private final Div found = new Div();

    ReceiptView(Voting voting) {
        this.voting = voting;
        code.setMaxLength(LONGEST);
        code.setManualValidation(true);
        code.setHelperText(getTranslation("blockbudget.receipt.code-how"));
        code.setAutocomplete(Autocomplete.OFF);
        code.addClassName("wide-field");
        asking.addClassName("stack");
        found.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoomView.idIn(event)
                .flatMap(id -> voting.ballotPaper(id).map(paper -> new Lookup(id, paper)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private record Lookup(RoundId round, BallotPaper paper) {}

    private void show(Lookup lookup) {
        var look = new Button(getTranslation("blockbudget.receipt.find"), click -> find(lookup));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickShortcut(Key.ENTER).listenOn(code);
        asking.removeAll();
        asking.add(new Paragraph(getTranslation("blockbudget.receipt.how")), code, look);
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("blockbudget.room.back"), RoomView.class, RoomView.of(lookup.round())),
                        asking,
                        answer,
                        found);
    }

    private void find(Lookup lookup) {
        refused.clear();
        answer.clear();
        found.removeAll();
        typed().ifPresent(receipt -> {
            switch (voting.lookUp(lookup.round(), receipt)) {
                case LookUpResult.Found(var choices, var canChange) -> showBallot(lookup, receipt, choices, canChange);
                case LookUpResult.NotFound() -> refused.add(code, getTranslation("blockbudget.receipt.not-found"));
                case LookUpResult.TooOften(var wait) -> tooOften(RateLimits.minutes(wait));
            }
        });
    }

    private Optional<ReceiptCode> typed() {
        var receipt = ReceiptCode.parse(code.getValue());
        if (receipt.isEmpty()) {
            refused.add(code, getTranslation("blockbudget.receipt.not-a-code", ReceiptCode.LENGTH));
        }
        return receipt;
    }

    private void showBallot(Lookup lookup, ReceiptCode receipt, Choices choices, boolean canChange) {
        found.removeAll();
        found.add(new H2(getTranslation("blockbudget.receipt.says")), new ChosenList(lookup.paper(), choices));
        if (canChange) {
            found.add(new Button(
                    getTranslation("blockbudget.receipt.change"), click -> choose(lookup, receipt, choices)));
        }
    }

    private void choose(Lookup lookup, ReceiptCode receipt, Choices choices) {
        asking.setVisible(false);
        var state = new BallotState(lookup.paper());
        state.take(choices);
        choose(lookup, receipt, state);
    }

    private void choose(Lookup lookup, ReceiptCode receipt, BallotState state) {
        found.removeAll();
        found.add(new BallotCards(
                state,
                lookup.paper().items(),
                "",
                it -> RoomView.linkTo(lookup.round(), it),
                () -> review(lookup, receipt, state)));
    }

    private void review(Lookup lookup, ReceiptCode receipt, BallotState state) {
        answer.clear();
        found.removeAll();
        found.add(new BallotReview(
                lookup.paper(),
                state.choices(),
                () -> change(lookup, receipt, state),
                () -> choose(lookup, receipt, state)));
    }

    private void change(Lookup lookup, ReceiptCode receipt, BallotState state) {
        switch (voting.change(lookup.round(), receipt, state.choices())) {
            case ChangeBallotResult.Changed() -> {
                asking.setVisible(true);
                showBallot(lookup, receipt, state.choices(), true);
                answer.done(getTranslation("blockbudget.receipt.changed"));
            }
            case ChangeBallotResult.NotFound() -> refuse("blockbudget.receipt.not-found");
            case ChangeBallotResult.TooLate(var closed) ->
                refuse("blockbudget.receipt.too-late", DutchTime.moment(closed.minusMillis(1), getLocale()));
            case ChangeBallotResult.Refused(var problem) -> {
                choose(lookup, receipt, state);
                answer.refused(ProblemWords.of(problem, getLocale()));
            }
            case ChangeBallotResult.TooOften(var wait) -> tooOften(RateLimits.minutes(wait));
        }
    }

    private void refuse(String key, Object... values) {
        asking.setVisible(true);
        found.removeAll();
        answer.refused(getTranslation(key, values));
    }

    private void tooOften(long minutes) {
        refuse("blockbudget.receipt.too-often", minutes);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.receipt.title");
    }
}
