package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.ProposalPlan.Problem;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ProposalsTest {

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalTalk talk;

    @Autowired
    ProposalCheck check;

    @Autowired
    BlockbudgetOwnData ownData;

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck files;

    @Autowired
    QueryCounter queries;

    @Autowired
    ApplicationEventPublisher events;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId sanne = AccountId.random();
    private BudgetId budget = BudgetId.random();
    private RoundId round = RoundId.random();

    @BeforeEach
    void aRoundInTheBlockOfAnnaAndBert() {
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
        budget = budgets.opened("blokbudget", "Blok A");
        round = rounds.round(budget);
        bert = members.signedIn("Bert");
        budgets.houseIn(budget, bert);
        anna = members.signedIn("Anna");
        budgets.houseIn(budget, anna);
    }

    private ProposalCard only() {
        return proposals.of(round).getFirst();
    }

    @Test
    void whatIsProposedStandsInTheRoom() {
        var photo = TestFiles.checkedPhoto(files, "bank.jpg");
        var id = ProposalId.random();
        var result = proposals.propose(id, round, TestProposals.plan("Bank bij de deur"), List.of(photo));

        assertThat(result).isEqualTo(new ProposeResult.Proposed(id));
        assertThat(only())
                .returns("Bank bij de deur", ProposalCard::title)
                .returns("Dat is goed voor iedereen.", ProposalCard::firstWords)
                .returns(ProposalState.IDEA, ProposalCard::state)
                .returns(Optional.of(Euros.of(400)), ProposalCard::guess)
                .returns(true, ProposalCard::mine)
                .returns(0, ProposalCard::supporters);
        assertThat(only().photos()).hasSize(1);
    }

    @Test
    void sentTwiceItIsProposedOnce() {
        var id = ProposalId.random();
        proposals.propose(id, round, TestProposals.plan("Bank"), List.of());
        proposals.propose(id, round, TestProposals.plan("Bank"), List.of());

        assertThat(proposals.of(round)).hasSize(1);
    }

    @Test
    void whatIsNotRightIsSaidAndNotKept() {
        var pdf = TestFiles.checkedPdf(files, "offerte.pdf");
        var plan = new ProposalPlan("", "", "", Optional.empty());

        assertThat(proposals.propose(ProposalId.random(), round, plan, List.of(pdf)))
                .isEqualTo(new ProposeResult.Refused(Set.of(Problem.TITLE, Problem.TEXT, Problem.PHOTOS)));
        assertThat(proposals.of(round)).isEmpty();
    }

    @Test
    void whenTheDaysForIdeasAreOverNobodyProposes() {
        rounds.endIdeas(round);

        assertThat(proposals.propose(ProposalId.random(), round, TestProposals.plan("Bank"), List.of()))
                .isEqualTo(new ProposeResult.NotNow());
        assertThat(proposals.terms(round))
                .get()
                .returns(false, ProposalTerms::open)
                .returns(true, ProposalTerms::livesThere);
    }

    @Test
    void onePersonProposesTenThingsAtMost() {
        IntStream.range(0, Proposals.MOST_EACH).forEach(it -> rounds.proposed(round, "Idee " + it));

        assertThat(proposals.propose(ProposalId.random(), round, TestProposals.plan("Nog een"), List.of()))
                .isEqualTo(new ProposeResult.TooMany(Proposals.MOST_EACH));
        people.signIn(bert);
        rounds.proposed(round, "Iets van Bert");
    }

    @Test
    void whoeverLivesElsewhereNeitherSeesNorProposesAnything() {
        var bench = rounds.proposed(round, "Bank");
        members.signedIn("Carla");

        assertThat(proposals.of(round)).isEmpty();
        assertThat(proposals.find(bench)).isEmpty();
        assertThat(proposals.terms(round)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> proposals.propose(ProposalId.random(), round, TestProposals.plan("Bank"), List.of()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.support(bench));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> talk.comment(CommentId.random(), bench, "Hallo"));
    }

    @Test
    void theOfficeSeesItAndNeitherProposesNorSupports() {
        var bench = rounds.proposed(round, "Bank");
        people.signIn(sanne);

        assertThat(proposals.terms(round)).get().returns(false, ProposalTerms::livesThere);
        assertThat(proposals.find(bench).orElseThrow().may())
                .isEqualTo(new ProposalDetails.May(false, false, true, true));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.support(bench));
    }

    @Test
    void itsProposerChangesIt() {
        var photo = TestFiles.checkedPhoto(files, "bank.jpg");
        var id = ProposalId.random();
        proposals.propose(id, round, TestProposals.plan("Bank"), List.of(photo));
        var own = proposals.toChange(id).orElseThrow();

        var result = proposals.change(
                id,
                TestProposals.plan("Twee banken"),
                own.photos(),
                List.of(TestFiles.checkedPhoto(files, "banken.jpg")),
                own.version());

        assertThat(result).isEqualTo(new ChangeProposalResult.Changed());
        assertThat(only().title()).isEqualTo("Twee banken");
        assertThat(only().photos()).hasSize(1).doesNotContainAnyElementsOf(own.photos());
        assertThat(proposals.change(id, own.plan(), List.of(), List.of(), own.version()))
                .isEqualTo(new ChangeProposalResult.ChangedMeanwhile());
    }

    @Test
    void moreThanFivePhotosNeverBelongToOne() {
        var five = IntStream.range(0, Proposals.MOST_PHOTOS)
                .mapToObj(it -> TestFiles.checkedPhoto(files, "foto.jpg"))
                .toList();
        var id = ProposalId.random();
        proposals.propose(id, round, TestProposals.plan("Bank"), five);
        var own = proposals.toChange(id).orElseThrow();
        var one = List.of(TestFiles.checkedPhoto(files, "nog een.jpg"));

        assertThat(proposals.change(id, own.plan(), List.of(), one, own.version()))
                .isEqualTo(new ChangeProposalResult.Refused(Set.of(Problem.PHOTOS)));
        assertThat(proposals.change(id, own.plan(), List.of(own.photos().getFirst()), one, own.version()))
                .isEqualTo(new ChangeProposalResult.Changed());
    }

    @Test
    void nobodyChangesOrWithdrawsWhatAnotherProposed() {
        var bench = rounds.proposed(round, "Bank");
        people.signIn(bert);

        assertThat(proposals.toChange(bench)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> proposals.change(bench, TestProposals.plan("Boom"), List.of(), List.of(), 0));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.withdraw(bench));
    }

    @Test
    void whatIsWithdrawnNobodySees() {
        var bench = rounds.proposed(round, "Bank");

        assertThat(proposals.withdraw(bench)).isEqualTo(new WithdrawResult.Withdrawn());
        assertThat(proposals.withdraw(bench)).isEqualTo(new WithdrawResult.Withdrawn());

        assertThat(proposals.of(round)).isEmpty();
        assertThat(proposals.find(bench)).isEmpty();
        people.signIn(sanne);
        assertThat(proposals.find(bench)).isEmpty();
        assertThat(check.board(round).orElseThrow().proposals()).isEmpty();
    }

    @Test
    void whatTheOfficeDecidedOnStaysAsItIs() {
        var bench = rounds.proposed(round, "Bank");
        var own = proposals.toChange(bench).orElseThrow();
        people.signIn(sanne);
        rounds.accept(round, bench, Euros.of(500));
        people.signIn(anna);

        assertThat(proposals.toChange(bench)).isEmpty();
        assertThat(proposals.change(bench, own.plan(), List.of(), List.of(), own.version()))
                .isEqualTo(new ChangeProposalResult.NotNow());
        assertThat(proposals.withdraw(bench)).isEqualTo(new WithdrawResult.NotNow());
    }

    @Test
    void eachPersonIsForItOnce() {
        var bench = rounds.proposed(round, "Bank");

        assertThat(proposals.support(bench)).isEqualTo(new SupportResult.Noted(1, true));
        assertThat(proposals.support(bench)).isEqualTo(new SupportResult.Noted(1, true));
        people.signIn(bert);
        assertThat(only()).returns(1, ProposalCard::supporters).returns(false, ProposalCard::supported);
        assertThat(proposals.support(bench)).isEqualTo(new SupportResult.Noted(2, true));
        assertThat(only()).returns(2, ProposalCard::supporters).returns(true, ProposalCard::supported);
        assertThat(proposals.unsupport(bench)).isEqualTo(new SupportResult.Noted(1, false));
        assertThat(proposals.unsupport(bench)).isEqualTo(new SupportResult.Noted(1, false));
    }

    @Test
    void onceVotingBeganNobodySupports() {
        var bench = rounds.proposed(round, "Bank");
        rounds.endIdeas(round);
        assertThat(proposals.support(bench)).isEqualTo(new SupportResult.Noted(1, true));

        rounds.fixBallot(round);

        assertThat(proposals.unsupport(bench)).isEqualTo(new SupportResult.NotNow());
        assertThat(proposals.find(bench).orElseThrow().may().support()).isFalse();
    }

    @Test
    void neighboursReadWhatIsSaidByGivenName() {
        var bench = rounds.proposed(round, "Bank");
        var id = CommentId.random();
        talk.comment(id, bench, " Goed plan!\n\n\n\nEn waar? ");
        talk.comment(id, bench, "Goed plan!");
        people.signIn(sanne);
        talk.comment(CommentId.random(), bench, "Bij de deur kan.");
        people.signIn(bert);

        var details = proposals.find(bench).orElseThrow();
        assertThat(details.proposer()).contains("Anna");
        assertThat(details.comments()).hasSize(2);
        assertThat(details.comments().getFirst())
                .returns(Optional.of("Anna"), ProposalComment::writer)
                .returns("Goed plan!\n\nEn waar?", ProposalComment::text)
                .returns(false, ProposalComment::mine);
        assertThat(details.comments().getLast())
                .returns(Optional.empty(), ProposalComment::writer)
                .returns(true, ProposalComment::byOffice);
        assertThat(only().comments()).isEqualTo(2);
    }

    @Test
    void nothingAndTooMuchIsNotSaid() {
        var bench = rounds.proposed(round, "Bank");

        assertThat(talk.comment(CommentId.random(), bench, " \n "))
                .isEqualTo(new CommentResult.Refused(ProposalTalk.LONGEST));
        assertThat(talk.comment(CommentId.random(), bench, "a".repeat(ProposalTalk.LONGEST + 1)))
                .isEqualTo(new CommentResult.Refused(ProposalTalk.LONGEST));
        assertThat(talk.comment(CommentId.random(), bench, "a".repeat(ProposalTalk.LONGEST)))
                .isEqualTo(new CommentResult.Placed());
    }

    @Test
    void nobodyFillsTheRoomWithWords() {
        var bench = rounds.proposed(round, "Bank");
        IntStream.range(0, 60).forEach(it -> talk.comment(CommentId.random(), bench, "Ja " + it));

        assertThat(talk.comment(CommentId.random(), bench, "En nog iets")).isInstanceOf(CommentResult.TooOften.class);
    }

    @Test
    void peopleTalkUntilVotingIsOver() {
        var bench = rounds.proposed(round, "Bank");
        rounds.fixBallot(round);

        assertThat(talk.comment(CommentId.random(), bench, "Stemt allen!")).isEqualTo(new CommentResult.Placed());
    }

    @Test
    void whoeverSaidItTakesItBack() {
        var bench = rounds.proposed(round, "Bank");
        var id = CommentId.random();
        talk.comment(id, bench, "Dom plan");
        people.signIn(bert);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> talk.takeBack(id));
        people.signIn(anna);

        talk.takeBack(id);
        talk.takeBack(id);

        assertThat(proposals.find(bench).orElseThrow().comments())
                .singleElement()
                .returns("", ProposalComment::text)
                .returns(true, ProposalComment::removed)
                .returns("", ProposalComment::reason);
        assertThat(only().comments()).isZero();
    }

    @Test
    void theOfficeRemovesWhatHurtsAndAllReadWhy() {
        var bench = rounds.proposed(round, "Bank");
        var id = CommentId.random();
        talk.comment(id, bench, "Die van 12 is een dief");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> talk.remove(id, "Nee"));
        people.signIn(sanne);

        assertThat(talk.remove(id, " ")).isEqualTo(new RemoveCommentResult.NoReason());
        assertThat(talk.remove(id, "Dit gaat over\neen buurman")).isEqualTo(new RemoveCommentResult.Removed());

        assertThat(proposals.find(bench).orElseThrow().comments())
                .singleElement()
                .returns("", ProposalComment::text)
                .returns("Dit gaat over een buurman", ProposalComment::reason);
    }

    @Test
    void aPhotoIsForWhoeverMayEnter() {
        var id = ProposalId.random();
        proposals.propose(
                id, round, TestProposals.plan("Bank"), List.of(TestFiles.checkedPhoto(files, "bank van Anna.jpg")));
        var photo = only().photos().getFirst();
        var other = rounds.proposed(round, "Boom");

        people.signIn(bert);
        assertThat(proposals.photo(id, photo)).get().returns("document.jpg", it -> it.name());
        assertThat(proposals.photo(other, photo)).isEmpty();
        assertThat(proposals.photo(id, AttachmentId.random())).isEmpty();
        members.signedIn("Carla");
        assertThat(proposals.photo(id, photo)).isEmpty();
        people.signIn(anna);
        proposals.withdraw(id);
        assertThat(proposals.photo(id, photo)).isEmpty();
    }

    @Test
    void readingAsksLittleOfTheDatabase() {
        IntStream.range(0, 5).forEach(it -> rounds.proposed(round, "Idee " + it));
        var bench = rounds.proposed(round, "Bank");
        IntStream.range(0, 5).forEach(it -> talk.comment(CommentId.random(), bench, "Ja " + it));

        assertThat(queries.during(() -> proposals.of(round))).hasSize(3);
        assertThat(queries.during(() -> proposals.find(bench))).hasSize(3);
    }

    @Test
    void ofWhoeverIsErasedTheIdeaStaysAndTheirWordsGo() {
        var bench = rounds.proposed(round, "Bank");
        var withdrawn = rounds.proposed(round, "Iets persoonlijks");
        proposals.withdraw(withdrawn);
        proposals.support(bench);
        talk.comment(CommentId.random(), bench, "Ik woon op 12");

        events.publishEvent(new AccountErased(anna));

        people.signIn(bert);
        var details = proposals.find(bench).orElseThrow();
        assertThat(details.card().title()).isEqualTo("Bank");
        assertThat(details.card().supporters()).isZero();
        assertThat(details.proposer()).isEmpty();
        assertThat(details.comments())
                .singleElement()
                .returns("", ProposalComment::text)
                .returns(Optional.empty(), ProposalComment::writer);
        assertThat(ownData.about(anna, Locale.of("nl")))
                .allMatch(it -> it.values().isEmpty());
    }

    @Test
    void whoeverTakesTheirDataSeesWhatTheyWroteAndAreFor() {
        var bench = rounds.proposed(round, "Bank");
        proposals.support(bench);
        talk.comment(CommentId.random(), bench, "Ik woon op 12");

        assertThat(ownData.about(anna, Locale.of("nl")))
                .extracting(OwnDatum::name)
                .contains("proposals", "comments", "supports");
        assertThat(ownData.about(anna, Locale.of("nl")))
                .flatExtracting(OwnDatum::values)
                .anyMatch(it -> it.contains("Bank · Dat is goed voor iedereen."))
                .anyMatch(it -> it.contains("Bank · Ik woon op 12"))
                .contains("Bank");
    }
}
