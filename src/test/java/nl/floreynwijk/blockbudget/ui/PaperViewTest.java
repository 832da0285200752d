package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.PaperForms;
import nl.floreynwijk.blockbudget.PaperFormsResult;
import nl.floreynwijk.blockbudget.Rest;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.blockbudget.VoteName;
import nl.floreynwijk.blockbudget.Voters;
import nl.floreynwijk.blockbudget.ui.PaperEntryPart.Reading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga prints forms and enters what comes back, and Oscar checks it. */
class PaperViewTest extends KaribuTest {

    private static final Pattern CODE = Pattern.compile("Code: ([0-9A-Z-]{14})");

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    PaperForms forms;

    TestRound round = TestRounds.NONE;
    AccountId oscar = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        round = rounds.voting(3, 300, 600);
        oscar = people.open("Oscar", Role.COORDINATOR);
        people.signIn(round.office());
        super.openTab();
    }

    @Test
    void aFormIsEnteredByOneAndCheckedByAnother() throws IOException {
        var code = printed().getFirst();
        opens(round.office());
        enter(code, 1);
        assertThat(said()).contains(text("blockbudget.paper.entered"));
        assertThat(facts()).contains(text("blockbudget.paper.of", 1, 1));
        assertThat(code().getValue()).isEmpty();

        opens(oscar);
        read(Reading.SECOND);
        cross(1);
        _setValue(code(), code.toLowerCase(Locale.ROOT).replace("-", " "));
        _click(button("blockbudget.paper.save.SECOND"));
        assertThat(said()).contains(text("blockbudget.paper.confirmed"));
    }

    @Test
    void nobodyChecksTheirOwnWork() throws IOException {
        var code = printed().getFirst();
        opens(round.office());
        enter(code, 1);
        read(Reading.SECOND);
        cross(1);
        _setValue(code(), code);
        _click(button("blockbudget.paper.save.SECOND"));

        assertThat(said()).contains(text("blockbudget.paper.same-person"));
    }

    @Test
    void whatTwoReadDifferentlyStandsSideBySideAndIsReadAnew() throws IOException {
        var code = printed().getFirst();
        opens(round.office());
        enter(code, 1);
        opens(oscar);
        read(Reading.SECOND);
        cross(2);
        _setValue(code(), code);
        _click(button("blockbudget.paper.save.SECOND"));

        assertThat(said()).contains(text("blockbudget.paper.different"));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly("Voorstel van 300 euro", "Voorstel van 600 euro");
        _click(button("blockbudget.paper.discard"));
        assertThat(said()).contains(text("blockbudget.paper.discarded"));
        enter(code, 2);
        assertThat(said()).contains(text("blockbudget.paper.entered"));
    }

    @Test
    void aCodeThatCannotBeOneAndAFormOfWhichNothingIsChosenAreAskedAgain() {
        opens(round.office());
        _setValue(code(), "123");
        _click(button("blockbudget.paper.save.FIRST"));

        assertThat(code().getErrorMessage()).isEqualTo(text("blockbudget.paper.code.none", 12));
        assertThat(_find(Checkbox.class).getLast().getErrorMessage())
                .isEqualTo(text("blockbudget.paper.blank.unclear"));
    }

    @Test
    void aBlankFormIsSaidToBeSo() throws IOException {
        var code = printed().getFirst();
        opens(round.office());
        _setValue(code(), code);
        _setValue(_find(Checkbox.class).getLast(), true);
        _click(button("blockbudget.paper.save.FIRST"));

        assertThat(said()).contains(text("blockbudget.paper.entered"));
    }

    @Test
    void aCodeOfNoFormIsSaidAtTheCode() {
        opens(round.office());
        enter("0000-0000-0000", 1);

        assertThat(code().getErrorMessage()).isEqualTo(text("blockbudget.paper.unknown"));
    }

    @Test
    void placesAreReadByNumber() throws IOException {
        round = rounds.voting(
                new RoundRules(
                        Voters.DWELLINGS, BallotForm.RANK, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0),
                2,
                300,
                600);
        people.signIn(round.office());
        var code = printed().getFirst();
        opens(round.office());
        _setValue(code(), code);
        _setValue(_find(WholeField.class).getFirst(), "2");
        _click(button("blockbudget.paper.save.FIRST"));
        assertThat(_find(WholeField.class).getFirst().getErrorMessage()).isEqualTo(text("blockbudget.paper.places"));
        _setValue(_find(WholeField.class).getLast(), "1");
        _click(button("blockbudget.paper.save.FIRST"));

        assertThat(said()).contains(text("blockbudget.paper.entered"));
    }

    @Test
    void theOfficePrintsForAllAndForOne() throws IOException {
        opens(round.office());
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Druk formulieren af voor 3 stemmen");
        _fireDomEvent(_get(PostForm.class), "submit");
        lookAgain();
        assertThat(_find(NativeButton.class)).as("not printed yet").hasSize(1);
        printed();
        lookAgain();
        _assertNone(NativeButton.class);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        _click(button("blockbudget.paper.anew"));
        @SuppressWarnings("unchecked")
        var whose = (ComboBox<VoteName>) _get(ComboBox.class);
        _setValue(whose, forms.reprintable(round.id()).getFirst());
        assertThat(_get(NativeButton.class).getText()).startsWith("Druk een nieuw formulier af: Proefstraat");
        _click(button("blockbudget.paper.anew.close"));
        _click(button("blockbudget.paper.withdraw"));
        _click(_find(Button.class, spec -> spec.withText(text("blockbudget.paper.withdraw")))
                .getLast());
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Druk formulieren af voor 3 stemmen");
    }

    private static void lookAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void aScrutineerReadsButDoesNotPrint() {
        opens(round.residents().getFirst());

        _assertNone(PaperPrintPart.class);
        assertThat(_find(PaperEntryPart.class)).hasSize(1);
    }

    @Test
    void nobodyElseFindsThePage() {
        opens(round.residents().getLast());

        assertThat(_find(NotFoundView.class)).hasSize(1);
    }

    @Test
    void afterVotingThereAreOnlyNumbers() {
        rounds.endVote(round.id());
        opens(round.office());

        assertThat(_find(DescriptionList.class)).hasSize(1);
        _assertNone(PaperEntryPart.class);
        _assertNone(PaperPrintPart.class);
    }

    @Test
    void theBoxIsClosedByTheOfficeAndAScrutineer() throws IOException {
        var code = printed().getFirst();
        opens(round.office());
        _assertNone(BoxPart.class);
        enter(code, 1);
        rounds.endVote(round.id());

        opens(oscar);
        assertThat(Screen.textOf(PaperView.class))
                .contains(text("blockbudget.box.waiting", 1), text("blockbudget.box.nobody"));
        cross(2);
        _setValue(code(), code);
        _click(button("blockbudget.paper.save.SECOND"));
        assertThat(said()).contains(text("blockbudget.paper.different-after"));
        _click(button("blockbudget.paper.read-anew"));
        assertThat(said()).contains(text("blockbudget.paper.read-anew.done"));

        opens(round.office());
        cross(2);
        _setValue(code(), code);
        _click(button("blockbudget.paper.save.SECOND"));
        assertThat(said()).contains(text("blockbudget.paper.confirmed"));
        close();
        assertThat(said()).contains(text("blockbudget.box.noted"));
        assertThat(Screen.textOf(PaperView.class)).contains("U zei op ", text("blockbudget.box.needs-scrutineer"));
        _assertNone(Button.class, spec -> spec.withText(text("blockbudget.box.close")));

        people.signIn(round.residents().getFirst());
        closeTab();
        super.openTab();
        UI.getCurrent().navigate(RoomView.class, RoomView.of(round.id()));
        assertThat(Screen.textOf(RoomView.class)).contains("Tellen", text("blockbudget.room.now.paper"));
        UI.getCurrent()
                .navigate(_get(RouterLink.class, spec -> spec.withText(text("blockbudget.box.to")))
                        .getHref());
        assertThat(Screen.textOf(PaperView.class)).contains("Iemand van het kantoor zei op ");
        close();
        assertThat(said()).contains(text("blockbudget.box.counted"));
        _assertNone(DescriptionList.class);
    }

    private static void close() {
        _click(button("blockbudget.box.close"));
        Screen.pressInDialog(text("blockbudget.box.close"));
    }

    private void enter(String code, int number) {
        _setValue(code(), code);
        cross(number);
        _click(button("blockbudget.paper.save.FIRST"));
    }

    private static void cross(int number) {
        _setValue(_find(Checkbox.class).get(number - 1), true);
    }

    @SuppressWarnings("unchecked")
    private static void read(Reading reading) {
        _setValue((RadioButtonGroup<Reading>) _get(RadioButtonGroup.class), reading);
    }

    private static TextField code() {
        return _get(TextField.class, spec -> spec.withLabel(text("blockbudget.paper.code")));
    }

    private List<String> printed() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(forms.print(round.id(), out)).isInstanceOf(PaperFormsResult.Printed.class);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return CODE.matcher(new PDFTextStripper().getText(document))
                    .results()
                    .map(it -> it.group(1))
                    .toList();
        }
    }

    private void opens(AccountId account) {
        people.signIn(account);
        closeTab();
        super.openTab();
        UI.getCurrent().navigate("kantoor/stemrondes/" + round.id() + "/papier");
    }

    private static Button button(String key) {
        return _find(Button.class, spec -> spec.withText(text(key))).getFirst();
    }

    private static List<String> said() {
        return _find(Answer.class).stream()
                .flatMap(it -> _find(it, Paragraph.class).stream())
                .map(Paragraph::getText)
                .toList();
    }

    private static List<String> facts() {
        return _find(DescriptionList.Description.class).stream()
                .map(DescriptionList.Description::getText)
                .toList();
    }
}
