package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.blockbudget.CastResult;
import nl.floreynwijk.blockbudget.Proxies;
import nl.floreynwijk.blockbudget.ProxyId;
import nl.floreynwijk.blockbudget.ReceiptCode;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.blockbudget.VoteName;
import nl.floreynwijk.blockbudget.Voting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Aylin cannot vote, and asks Bram. */
class ProxyViewTest extends KaribuTest {

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    Proxies proxies;

    @Autowired
    Voting voting;

    TestRound round = TestRounds.NONE;

    @BeforeEach
    @Override
    protected void openTab() {
        round = rounds.voting(3, 300, 600);
        super.openTab();
    }

    @Test
    void aVoteIsGivenAcceptedAndTakenBack() {
        opens(0);
        _click(button("blockbudget.proxy.give"));
        @SuppressWarnings("unchecked")
        var holder = (ComboBox<VoteName>) _get(ComboBox.class);
        var bram = as(0, () -> proxies.holders(round.id())).getFirst();
        _click(button("blockbudget.proxy.ask"));
        assertThat(holder.getErrorMessage()).isEqualTo(text("blockbudget.proxy.holder.none"));
        _setValue(holder, bram);
        _click(button("blockbudget.proxy.ask"));
        assertThat(said()).contains(text("blockbudget.proxy.asked-now", bram.name()));
        assertThat(paragraphs()).contains(text("blockbudget.proxy.is-asked", bram.name()));

        opens(1);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .anyMatch(it -> it.contains("vraagt u om voor hen te stemmen"));
        _click(button("blockbudget.proxy.yes"));
        assertThat(said()).anyMatch(it -> it.startsWith("U stemt ook voor"));
        assertThat(paragraphs()).contains(text("blockbudget.proxy.held.open"));

        opens(0);
        _click(button("blockbudget.proxy.take-back"));
        assertThat(said()).contains(text("blockbudget.proxy.taken-back"));
        assertThat(_find(Button.class)).extracting(Button::getText).contains(text("blockbudget.proxy.give"));
    }

    @Test
    void whoeverIsAskedCanSayNo() {
        ask(0, 1);
        opens(1);
        _click(button("blockbudget.proxy.no"));
        assertThat(said()).contains(text("blockbudget.proxy.declined"));

        opens(0);
        assertThat(paragraphs()).anyMatch(it -> it.endsWith("kan niet voor u stemmen."));
    }

    @Test
    void whatWasUsedMeanwhileIsNotTakenBack() {
        var proxy = ask(0, 1);
        as(1, () -> proxies.accept(proxy));
        opens(0);
        assertThat(as(
                        1,
                        () -> voting.cast(
                                round.id(),
                                as(0, () -> proxies.find(round.id()))
                                        .orElseThrow()
                                        .own()
                                        .getFirst()
                                        .voter(),
                                ReceiptCode.random(),
                                round.choosing(1))))
                .isEqualTo(new CastResult.Cast());

        _click(button("blockbudget.proxy.take-back"));

        assertThat(said()).contains(text("blockbudget.proxy.used-already"));
        assertThat(paragraphs()).contains(text("blockbudget.proxy.used-by-other"));
        opens(1);
        assertThat(paragraphs()).contains(text("blockbudget.proxy.held.used"));
    }

    @Test
    void whoeverAcceptedCanGiveItBack() {
        var proxy = ask(0, 1);
        as(1, () -> proxies.accept(proxy));
        opens(1);
        _click(button("blockbudget.proxy.give-back"));

        assertThat(said()).contains(text("blockbudget.proxy.given-back"));
    }

    @Test
    void afterVotingThereIsNothingToPress() {
        ask(0, 1);
        rounds.endVote(round.id());
        opens(0);

        assertThat(paragraphs()).contains(text("blockbudget.proxy.not-now"));
        _assertNone(page(), Button.class);
    }

    @Test
    void theOfficeReadsThatItHasNoVote() {
        people.signIn(round.office());
        opens();

        assertThat(paragraphs()).contains(text("blockbudget.proxy.none"));
    }

    @Test
    void whoeverLivesElsewhereFindsNothing() {
        var other = rounds.voting(2, 100);
        people.signIn(other.resident(0));
        opens();

        assertThat(_find(NotFoundView.class)).hasSize(1);
    }

    private ProxyId ask(int giver, int holder) {
        var id = ProxyId.random();
        as(giver, () -> proxies.offer(id, round.id(), rounds.vote(round, giver), rounds.vote(round, holder)));
        return id;
    }

    private void opens(int resident) {
        people.signIn(round.resident(resident));
        opens();
    }

    private void opens() {
        closeTab();
        super.openTab();
        UI.getCurrent().navigate("stemkamer/" + round.id() + "/volmacht");
    }

    private static Component page() {
        return _get(ProxyView.class);
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }

    private static List<String> said() {
        return _find(_find(Answer.class).getFirst(), Paragraph.class).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private <T> T as(int who, Supplier<T> work) {
        return rounds.as(round.residents().get(who), work);
    }
}
