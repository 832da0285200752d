package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Offers and messages between an asker and the neighbours whom a request reached. */
@PortalTest
class AnswersTest {

    private static final Ask TEN = new Ask(Ask.Kind.FIXED, Optional.of(Euros.of(10)));

    @Autowired
    Answers answers;

    @Autowired
    Requests requests;

    @Autowired
    Jobs jobs;

    @Autowired
    RequestDesk desk;

    @Autowired
    TestRequests made;

    @Autowired
    TestPeople people;

    private AccountId henk = AccountId.random();
    private AccountId piet = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId sanne = AccountId.random();
    private RequestId request = RequestId.random();

    @BeforeEach
    void riaAskedHenkAndPiet() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        piet = made.harry("Piet Jansen");
        ria = made.member("Ria de Wit");
        sanne = people.open("Sanne", Role.COORDINATOR);
        request = made.asked(ria);
        people.signIn(henk);
    }

    private JobDetails seenBy(AccountId who) {
        return made.as(who, () -> jobs.find(request)).orElseThrow();
    }

    private List<String> readBy(AccountId who) {
        return seenBy(who).messages().stream().map(JobMessage::text).toList();
    }

    private Optional<Ask> offerOf(AccountId who) {
        return seenBy(ria).neighbours().stream()
                .filter(it -> it.account().equals(who))
                .findFirst()
                .orElseThrow()
                .offer();
    }

    private WriteResult toHenk(String words) {
        return made.as(ria, () -> answers.writeTo(request, henk, words));
    }

    @Test
    void anOfferReachesTheAskerAndTakesThePlaceOfTheOneBefore() {
        assertThat(answers.offer(request, TestRequests.NOTHING, "Morgen kan ik."))
                .isEqualTo(new WriteResult.Sent());
        assertThat(offerOf(henk)).contains(TestRequests.NOTHING);
        assertThat(answers.offer(request, TEN, "")).isEqualTo(new WriteResult.Sent());

        assertThat(offerOf(henk)).contains(TEN);
        assertThat(offerOf(piet)).isEmpty();
        assertThat(readBy(ria)).containsExactly("Morgen kan ik.");
        assertThat(made.mailsTo(ria)).contains("offered");
    }

    @Test
    void anOfferHasToBeOne() {
        assertThat(answers.offer(request, new Ask(Ask.Kind.FIXED, Optional.empty()), ""))
                .isEqualTo(new WriteResult.NoSum());
        assertThat(answers.offer(request, new Ask(Ask.Kind.HOURLY, Optional.of(Euros.of(101))), ""))
                .isEqualTo(new WriteResult.NoSum());
        assertThat(answers.offer(request, TEN, "a".repeat(10_000))).isEqualTo(new WriteResult.NoWords(Answers.LONGEST));
        assertThat(offerOf(henk)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel me op 06-12345678",
                "henk (at) example (punt) nl",
                "Mijn BSN is 111222333",
                "Ik vervang meteen uw groepen kast."
            })
    void anOfferWithSuchWordsIsRefused(String words) {
        assertThat(answers.offer(request, TEN, words)).isInstanceOf(WriteResult.WordsRefused.class);
        assertThat(offerOf(henk)).isEmpty();
    }

    @Test
    void wordsThatHurtAreReadByTheOfficeBeforeTheyGoOut() {
        assertThat(answers.offer(request, TEN, "Wie is die klootzak?")).isEqualTo(new WriteResult.LookedAtFirst());
        assertThat(readBy(ria)).isEmpty();
        assertThat(readBy(henk)).containsExactly("Wie is die klootzak?");

        people.signIn(sanne);
        var held = seenBy(sanne).messages().getFirst();
        assertThat(held.held()).isTrue();
        assertThat(desk.clearMessage(request, held.number())).isEqualTo(new JobResult.Taken());
        assertThat(desk.clearMessage(request, held.number())).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(desk.removeMessage(request, held.number())).isEqualTo(new JobResult.ChangedMeanwhile());

        assertThat(readBy(ria)).containsExactly("Wie is die klootzak?");
        assertThat(made.mailsTo(ria)).contains("message");
    }

    @Test
    void whatTheOfficeTakesAwayIsNeverRead() {
        assertThat(toHenk("Klootzak!")).isEqualTo(new WriteResult.LookedAtFirst());
        assertThat(readBy(henk)).isEmpty();

        people.signIn(sanne);
        assertThat(desk.waiting()).isEqualTo(1);
        var number = seenBy(sanne).messages().getFirst().number();
        assertThat(desk.removeMessage(RequestId.random(), number)).isEqualTo(new JobResult.ChangedMeanwhile());
        assertThat(desk.removeMessage(request, number)).isEqualTo(new JobResult.Taken());

        assertThat(desk.waiting()).isZero();
        assertThat(readBy(henk)).isEmpty();
        assertThat(readBy(ria)).isEmpty();
        assertThat(made.mailsTo(henk)).containsExactly("asked");
    }

    @Test
    void theOfficeReadsWhatIsHeldOfWhoeverWasNotChosenToo() {
        made.offered(request, piet);
        assertThat(answers.writeToAsker(request, "Klootzak!")).isEqualTo(new WriteResult.LookedAtFirst());
        assertThat(made.chosen(request, ria, piet)).isEqualTo(new ChooseResult.Agreed());

        assertThat(readBy(sanne)).containsExactly("Klootzak!");
        assertThat(readBy(ria)).isEmpty();
        assertThat(readBy(piet)).isEmpty();
    }

    @Test
    void whatOneNeighbourWritesAnotherDoesNotRead() {
        assertThat(answers.writeToAsker(request, "Is het een mengkraan?")).isEqualTo(new WriteResult.Sent());
        assertThat(toHenk("Ja, een oude.")).isEqualTo(new WriteResult.Sent());

        assertThat(readBy(ria)).containsExactly("Is het een mengkraan?", "Ja, een oude.");
        assertThat(readBy(henk)).containsExactly("Is het een mengkraan?", "Ja, een oude.");
        assertThat(readBy(piet)).isEmpty();
        assertThat(seenBy(piet).neighbours())
                .extracting(AskedNeighbour::account)
                .containsExactly(piet);
        assertThat(made.mailsTo(ria)).containsExactly("message");
        assertThat(made.mailsTo(henk)).containsExactly("asked", "message");
        assertThat(made.mailsTo(piet)).containsExactly("asked");
    }

    @Test
    void aMessageHasWordsAndNoWayAroundThePortal() {
        assertThat(answers.writeToAsker(request, " ")).isEqualTo(new WriteResult.NoWords(Answers.LONGEST));
        assertThat(answers.writeToAsker(request, "a".repeat(1_001)))
                .isEqualTo(new WriteResult.NoWords(Answers.LONGEST));
        assertThat(answers.writeToAsker(request, "Bel 06 12 34 56 78")).isInstanceOf(WriteResult.WordsRefused.class);
        assertThat(toHenk("Mijn BSN is 111222333")).isInstanceOf(WriteResult.WordsRefused.class);
        assertThat(answers.writeToAsker(request, "Hebt u een cv-ketel of een boiler?"))
                .isEqualTo(new WriteResult.Sent());
    }

    @Test
    void onceTheyAgreedTheyMayPhoneButNoLongerWhenItWasCancelled() {
        made.offered(request, henk);
        made.chosen(request, ria, henk);

        assertThat(answers.writeToAsker(request, "Bel 06 12 34 56 78")).isEqualTo(new WriteResult.Sent());
        assertThat(made.as(piet, () -> answers.writeToAsker(request, "En ik?"))).isEqualTo(new WriteResult.Over());
        assertThat(made.as(ria, () -> answers.writeTo(request, piet, "Jammer"))).isEqualTo(new WriteResult.Over());
        assertThat(toHenk("Mijn BSN is 111222333")).isInstanceOf(WriteResult.WordsRefused.class);

        assertThat(jobs.cancel(request, "Ik ben ziek.")).isEqualTo(new JobResult.Taken());
        assertThat(answers.writeToAsker(request, "Toch nog iets.")).isEqualTo(new WriteResult.Over());
        assertThat(toHenk("Beterschap")).isEqualTo(new WriteResult.Over());
    }

    @Test
    void strangersWriteAndOfferNothing() {
        var truus = made.harry("Truus");
        for (var stranger : List.of(truus, made.member("Bram"), ria)) {
            people.signIn(stranger);
            assertThat(answers.offer(request, TEN, "Ik kom.")).isEqualTo(new WriteResult.Over());
            assertThat(answers.writeToAsker(request, "Ik kom.")).isEqualTo(new WriteResult.Over());
            answers.decline(request);
            answers.takeBack(request);
        }
        people.signIn(truus);
        assertThat(answers.writeTo(request, henk, "Ik kom.")).isEqualTo(new WriteResult.Over());
        people.signIn(henk);
        assertThat(answers.writeTo(request, piet, "Ik kom.")).isEqualTo(new WriteResult.Over());
        assertThat(made.as(ria, () -> answers.writeTo(request, truus, "Kom!"))).isEqualTo(new WriteResult.Over());
        assertThat(made.as(sanne, () -> answers.writeTo(request, henk, "Kom!"))).isEqualTo(new WriteResult.Over());
        assertThat(answers.offer(RequestId.random(), TEN, "")).isEqualTo(new WriteResult.Over());
        assertThat(readBy(ria)).isEmpty();
    }

    @Test
    void whatIsTakenBackCannotBeChosenAndOthersMayBeAskedAgain() {
        made.offered(request, henk);
        assertThat(made.row(request).waitsSince(Instant.MAX)).isFalse();

        answers.takeBack(request);

        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.OfferChanged());
        assertThat(made.row(request).waitsSince(Instant.MAX)).isTrue();
        made.offered(request, henk);
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());
    }

    @Test
    void whoeverSaysNoIsOutOfIt() {
        made.offered(request, henk);
        answers.decline(request);

        assertThat(jobs.find(request)).isEmpty();
        assertThat(jobs.mine()).isEmpty();
        assertThat(answers.offer(request, TEN, "")).isEqualTo(new WriteResult.Over());
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.OfferChanged());
        assertThat(seenBy(ria).neighbours())
                .filteredOn(AskedNeighbour::declined)
                .extracting(AskedNeighbour::account)
                .containsExactly(henk);
    }

    @Test
    void afterSoManyMessagesTheRestGoesByPhone() {
        for (var number = 0; number < Answers.MOST; number++) {
            assertThat(answers.writeToAsker(request, "Bericht.")).isEqualTo(new WriteResult.Sent());
        }

        assertThat(answers.writeToAsker(request, "Bericht.")).isEqualTo(new WriteResult.TooMany(Answers.MOST));
        assertThat(toHenk("Antwoord.")).isEqualTo(new WriteResult.TooMany(Answers.MOST));
        assertThat(made.as(piet, () -> answers.writeToAsker(request, "Bericht.")))
                .isEqualTo(new WriteResult.Sent());
    }

    @Test
    void nothingIsOfferedWhenAnotherWasChosen() {
        made.offered(request, piet);
        made.chosen(request, ria, piet);
        Consumer<WriteResult> isOver = it -> assertThat(it).isEqualTo(new WriteResult.Over());

        isOver.accept(answers.offer(request, TEN, ""));
        made.as(piet, () -> {
            answers.takeBack(request);
            return true;
        });
        assertThat(made.row(request).helper()).contains(piet);
    }
}
