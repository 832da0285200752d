package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.BallotPaper;
import nl.floreynwijk.blockbudget.Choices;
import nl.floreynwijk.blockbudget.PaperCode;
import nl.floreynwijk.blockbudget.PaperConfirmResult;
import nl.floreynwijk.blockbudget.PaperEntryId;
import nl.floreynwijk.blockbudget.PaperEntryResult;
import nl.floreynwijk.blockbudget.PaperRoom;
import nl.floreynwijk.blockbudget.PaperVotes;
import nl.floreynwijk.blockbudget.Way;

/** Where one person types what stands on a form, and another types it again. */
class PaperEntryPart extends Composite<Section> {

    private static final int LONGEST_CODE = 30;

    private final transient PaperVotes votes;
    private final transient BallotPaper paper;
    private final boolean isOpen;
    private final Runnable changed;
    private final RadioButtonGroup<Reading> reading = new RadioButtonGroup<>();
    private final TextField code = new TextField();
    private final PaperFields fields;
    private final Button save = new Button("", _ -> save());
    private final Answer answer = new Answer();
    private final Div difference = new Div();
    private final RefusedFields refused = new RefusedFields();
    private PaperEntryId entry = PaperEntryId.random();

    /** Which of the two somebody is. */
    enum Reading {
        FIRST,
        SECOND
    }

    /** @param changed a form was entered, confirmed or thrown away */
    PaperEntryPart(PaperVotes votes, PaperRoom room, Runnable changed) {
        this.votes = votes;
        paper = room.paper();
        isOpen = room.isOpen();
        this.changed = changed;
        fields = new PaperFields(paper);
        reading.setLabel(getTranslation("blockbudget.paper.reading"));
        reading.setItems(Reading.values());
        reading.setItemLabelGenerator(it -> getTranslation("blockbudget.paper.reading." + it));
        reading.setVisible(isOpen);
        reading.addValueChangeListener(_ -> beginAnew());
        code.setLabel(getTranslation("blockbudget.paper.code"));
        code.setHelperText(getTranslation("blockbudget.paper.code.how"));
        code.setMaxLength(LONGEST_CODE);
        code.setManualValidation(true);
        code.setAutocomplete(Autocomplete.OFF);
        code.addClassName("wide-field");
        // A scanner ends what it reads with Enter
        code.addKeyPressListener(Key.ENTER, _ -> fields.begin());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        difference.addClassName("stack");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation(isOpen ? "blockbudget.paper.enter" : "blockbudget.paper.check")),
                        reading,
                        code,
                        fields,
                        save,
                        answer,
                        difference);
        // After voting nothing is entered any more
        reading.setValue(isOpen ? Reading.FIRST : Reading.SECOND);
    }

    private void beginAnew() {
        save.setText(getTranslation("blockbudget.paper.save." + reading.getValue()));
        answer.clear();
        clear();
    }

    private void clear() {
        entry = PaperEntryId.random();
        refused.clear();
        difference.removeAll();
        code.clear();
        fields.clear();
    }

    private void save() {
        refused.clear();
        answer.clear();
        difference.removeAll();
        var typed = PaperCode.parse(code.getValue());
        if (typed.isEmpty()) {
            refused.add(code, getTranslation("blockbudget.paper.code.none", PaperCode.LENGTH));
        }
        Optional<Choices> choices = fields.read(refused);
        if (typed.isPresent() && choices.isPresent()) {
            if (reading.getValue() == Reading.FIRST) {
                enter(typed.get(), choices.get());
            } else {
                confirm(typed.get(), choices.get());
            }
        }
    }

    private void enter(PaperCode typed, Choices choices) {
        answer(votes.enter(entry, paper.round(), typed, choices), "blockbudget.paper.entered");
    }

    private void answer(PaperEntryResult result, String entered) {
        switch (result) {
            case PaperEntryResult.Entered() -> done(entered);
            case PaperEntryResult.Waiting(var byYou) ->
                answer.refused(
                        getTranslation(byYou ? "blockbudget.paper.waiting-yours" : "blockbudget.paper.waiting-others"));
            case PaperEntryResult.UnknownCode() -> refused.add(code, getTranslation("blockbudget.paper.unknown"));
            case PaperEntryResult.VoidForm() -> doesNotCount("blockbudget.paper.void");
            case PaperEntryResult.VotedAlready(var way) -> doesNotCount(voted(way));
            case PaperEntryResult.GivenAway() -> answer.refused(getTranslation("blockbudget.paper.given-away"));
            case PaperEntryResult.Refused(var problem) -> answer.refused(ProblemWords.of(problem, getLocale()));
            case PaperEntryResult.NotNow() -> answer.refused(getTranslation("blockbudget.paper.not-now"));
            case PaperEntryResult.TooOften(var wait) ->
                answer.refused(getTranslation("blockbudget.paper.too-often", RateLimits.minutes(wait)));
        }
    }

    private void confirm(PaperCode typed, Choices choices) {
        switch (votes.confirm(paper.round(), typed, choices)) {
            case PaperConfirmResult.Confirmed() -> done("blockbudget.paper.confirmed");
            case PaperConfirmResult.Different(var first, var second) -> showDifference(typed, first, second);
            case PaperConfirmResult.NotEntered() ->
                answer.refused(getTranslation(
                        isOpen ? "blockbudget.paper.not-entered" : "blockbudget.paper.not-entered-in-time"));
            case PaperConfirmResult.SamePerson() -> answer.refused(getTranslation("blockbudget.paper.same-person"));
            case PaperConfirmResult.UnknownCode() -> refused.add(code, getTranslation("blockbudget.paper.unknown"));
            case PaperConfirmResult.VoidForm() -> doesNotCount("blockbudget.paper.void");
            case PaperConfirmResult.VotedAlready(var way) -> doesNotCount(voted(way));
            case PaperConfirmResult.GivenAway() -> answer.refused(getTranslation("blockbudget.paper.given-away"));
            case PaperConfirmResult.Refused(var problem) -> answer.refused(ProblemWords.of(problem, getLocale()));
            case PaperConfirmResult.NotNow() -> answer.refused(getTranslation("blockbudget.paper.not-now"));
            case PaperConfirmResult.TooOften(var wait) ->
                answer.refused(getTranslation("blockbudget.paper.too-often", RateLimits.minutes(wait)));
        }
    }

    private static String voted(Way way) {
        return "blockbudget.paper.voted." + way;
    }

    private void done(String what) {
        clear();
        changed.run();
        answer.done(getTranslation(what));
        code.focus();
    }

    /** Nothing more is to be done with this form. */
    private void doesNotCount(String why) {
        clear();
        changed.run();
        answer.refused(getTranslation(why));
        code.focus();
    }

    private void showDifference(PaperCode typed, Choices first, Choices second) {
        answer.refused(getTranslation(isOpen ? "blockbudget.paper.different" : "blockbudget.paper.different-after"));
        var both = new Div(
                read("blockbudget.paper.different.first", first), read("blockbudget.paper.different.second", second));
        both.addClassName("paper-both");
        difference.add(
                both,
                isOpen
                        ? new Button(getTranslation("blockbudget.paper.discard"), _ -> discard(typed))
                        : new Button(
                                getTranslation("blockbudget.paper.read-anew"),
                                _ -> answer(
                                        votes.readAnew(paper.round(), typed, second),
                                        "blockbudget.paper.read-anew.done")));
    }

    private void discard(PaperCode typed) {
        if (votes.discard(paper.round(), typed)) {
            reading.setValue(Reading.FIRST);
            done("blockbudget.paper.discarded");
        } else {
            answer.refused(getTranslation("blockbudget.paper.discard.too-late"));
        }
    }

    private Component read(String title, Choices choices) {
        return new Div(new H3(getTranslation(title)), new ChosenList(paper, choices));
    }
}
