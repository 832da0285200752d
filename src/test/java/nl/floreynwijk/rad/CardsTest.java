package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What a host puts on cards, and until when. */
@PortalTest
class CardsTest {

    private static final CardPlan BAKER = new CardPlan("Bakker", "Vers brood", Theme.SHOPPING, Optional.empty());
    private static final PictureChange STAYS = new PictureChange.Stays();

    @Autowired
    Cards cards;

    @Autowired
    AuditPages pages;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    CardPictures pictures;

    @Autowired
    Evenings evenings;

    @Autowired
    Guests guests;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private EveningId evening = EveningId.random();

    @BeforeEach
    void thereIsAnEvening() {
        evening = rad.evening();
        people.signedIn("Henk Host", Role.COORDINATOR);
    }

    private CardId added(CardPlan plan) {
        return ((CardResult.Kept) cards.add(evening, plan, Optional.empty())).id();
    }

    private List<EveningCard> all() {
        return evenings.find(evening).orElseThrow().cards();
    }

    @Test
    void cardsAreNumberedAsTheyCome() {
        added(BAKER);
        added(new CardPlan("Klusservice", "", Theme.HOUSING, Optional.of(Euros.of(1500))));

        assertThat(all()).extracting(EveningCard::number).containsExactly(1, 2);
        assertThat(all().getLast().cost()).contains(Euros.of(1500));
        assertThat(all().getLast().picture()).isEmpty();
    }

    @Test
    void cardThatIsWrongIsRefused() {
        var id = added(BAKER);
        var wrong = new CardPlan("", "", Theme.OTHER, Optional.empty());
        var refused = new CardResult.Refused(Set.of(CardPlan.Problem.TITLE));

        assertThat(cards.add(evening, wrong, Optional.empty())).isEqualTo(refused);
        assertThat(changed(id, wrong)).isEqualTo(refused);
        assertThat(all()).hasSize(1);
    }

    @Test
    void noMoreComeThanFitOnAScreen() {
        rad.cards(evening, Cards.MOST);

        assertThat(cards.add(evening, BAKER, Optional.empty())).isEqualTo(new CardResult.Full(Cards.MOST));
    }

    @Test
    void numberOfOneThatWasRemovedInTheMiddleIsNotGivenAgain() {
        rad.cards(evening, 3);
        assertThat(cards.remove(all().get(1).id(), 1)).isInstanceOf(CardResult.Kept.class);

        added(BAKER);

        assertThat(all()).extracting(EveningCard::number).containsExactly(1, 3, 4);
    }

    private CardId pictured() {
        var photo = TestFiles.checkedPhoto(check, "Sjaan van de bakker.jpg");
        return ((CardResult.Kept) cards.add(evening, BAKER, Optional.of(photo))).id();
    }

    private AttachmentId picture() {
        return all().getFirst().picture().orElseThrow();
    }

    private boolean isKept(AttachmentId picture) {
        return database.sql("select exists (select 1 from attachments_photo where id = ?)")
                .param(picture.value())
                .query(Boolean.class)
                .single();
    }

    private int version() {
        var details = evenings.find(evening).orElseThrow();
        return details.versionOf(details.cards().getFirst());
    }

    private CardResult changed(CardId id, CardPlan plan) {
        return cards.change(id, plan, STAYS, version());
    }

    @Test
    void pictureHangsOnTheWallForEverybodyUntilItIsTakenAway() throws Exception {
        var id = pictured();
        var picture = picture();
        TestPeople.signOut();
        var shown = new OfficeBrowser(portal).open("/rad/kaarten/" + picture);
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getHeader(HttpHeaders.CONTENT_DISPOSITION)).doesNotContain("Sjaan");
        assertThat(pictures.open(AttachmentId.random())).isEmpty();

        people.signedIn("Bea Bestuur", Role.BOARD);
        assertThat(cards.change(id, BAKER, new PictureChange.Goes(), version())).isEqualTo(new CardResult.Kept(id));

        assertThat(pictures.open(picture)).isEmpty();
        assertThat(isKept(picture)).isFalse();
        assertThat(all().getFirst().picture()).isEmpty();
    }

    @Test
    void pictureGoesForGoodWithItsCardOrWhenAnotherTakesItsPlace() {
        var id = pictured();
        var first = picture();
        var other = new PictureChange.Becomes(TestFiles.checkedPhoto(check, "brood.jpg"));

        assertThat(cards.change(id, BAKER, other, version())).isEqualTo(new CardResult.Kept(id));
        var second = picture();
        assertThat(isKept(first)).isFalse();
        assertThat(changed(id, new CardPlan("Warme bakker", "", Theme.SHOPPING, Optional.empty())))
                .isEqualTo(new CardResult.Kept(id));
        assertThat(picture()).isEqualTo(second);
        assertThat(isKept(second)).isTrue();

        assertThat(cards.remove(id, version())).isEqualTo(new CardResult.Kept(id));
        assertThat(isKept(second)).isFalse();
    }

    @Test
    void whatIsNoPictureHangsOnNoCard() {
        var id = added(BAKER);
        var bill = TestFiles.checkedPdf(check, "rekening.pdf");

        assertThat(cards.add(evening, BAKER, Optional.of(bill))).isEqualTo(new CardResult.NoPicture());
        assertThat(cards.change(id, BAKER, new PictureChange.Becomes(bill), version()))
                .isEqualTo(new CardResult.NoPicture());
        assertThat(all()).singleElement().extracting(EveningCard::picture).isEqualTo(Optional.empty());
    }

    @Test
    void onceItBeganNoCardComesOrGoesButItsWordsCanBeMended() {
        var id = added(BAKER);
        rad.opened(evening);

        assertThat(cards.add(evening, BAKER, Optional.empty())).isEqualTo(new CardResult.Begun());
        assertThat(cards.remove(id, version())).isEqualTo(new CardResult.Begun());
        assertThat(changed(id, new CardPlan("Warme bakker", "", Theme.SHOPPING, Optional.empty())))
                .isEqualTo(new CardResult.Kept(id));
        assertThat(all()).extracting(EveningCard::title).containsExactly("Warme bakker");
    }

    @Test
    void hostWhoSawAnOlderVersionChangesAndRemovesNothing() {
        var id = added(BAKER);
        var seen = version();
        assertThat(changed(id, new CardPlan("Warme bakker", "", Theme.SHOPPING, Optional.empty())))
                .isEqualTo(new CardResult.Kept(id));

        assertThat(cards.change(id, BAKER, STAYS, seen)).isEqualTo(new CardResult.ChangedMeanwhile());
        assertThat(cards.change(id, BAKER, new PictureChange.Goes(), seen))
                .isEqualTo(new CardResult.ChangedMeanwhile());
        assertThat(cards.remove(id, seen)).isEqualTo(new CardResult.ChangedMeanwhile());
        assertThat(all()).extracting(EveningCard::title).containsExactly("Warme bakker");
    }

    private List<AuditEntry> trail() {
        people.signedIn("Bea Bestuur", Role.BOARD);
        return pages.search(AuditSearch.EVERYTHING, Locale.of("nl"), 0, 50).stream()
                .filter(it -> it.objectId().equals(evening.toString()))
                .toList();
    }

    @Test
    void trailTellsOfEveryCardThatCameWasChangedOrWent() {
        var id = pictured();
        assertThat(cards.change(id, BAKER, new PictureChange.Goes(), version())).isEqualTo(new CardResult.Kept(id));
        assertThat(changed(id, new CardPlan("Bakker", "Vers brood", Theme.OTHER, Optional.empty())))
                .isEqualTo(new CardResult.Kept(id));
        assertThat(cards.remove(id, version())).isEqualTo(new CardResult.Kept(id));

        var trail = trail();
        assertThat(trail.reversed())
                .extracting(AuditEntry::action)
                .containsExactly(
                        RadActions.CARD_ADDED,
                        RadActions.CARD_PICTURE_CHANGED,
                        RadActions.CARD_CHANGED,
                        RadActions.CARD_REMOVED);
        assertThat(trail.getFirst().detail().replace('\u00a0', ' ')).isEqualTo("before=\"Bakker, Vers brood");
    }

    @Test
    void trailTellsWhatStoodOnACardBeforeAndWhatItCost() {
        var id = added(new CardPlan("Bakkkker", "", Theme.SHOPPING, Optional.of(Euros.of(1500))));
        rad.opened(evening);
        assertThat(changed(id, new CardPlan("Bakker", "Vers", Theme.SHOPPING, Optional.of(Euros.of(15_000)))))
                .isEqualTo(new CardResult.Kept(id));
        assertThat(changed(id, new CardPlan("Bakker", "Vers", Theme.SHOPPING, Optional.of(Euros.of(15_000)))))
                .isEqualTo(new CardResult.Kept(id));

        assertThat(trail())
                .filteredOn(it -> it.action().equals(RadActions.CARD_CHANGED))
                .singleElement()
                .extracting(it -> it.detail().replace('\u00a0', ' '))
                .isEqualTo("before=\"Bakkkker, € 1.500,00 now=\"Bakker, Vers, € 15.000,00");
    }

    @Test
    void cardOnWhichPeoplePractisedCanGoAndTheyHaveTheirCoinsAgain() {
        var made = rad.cards(evening, 3);
        var run = rad.practised(evening);
        var phone = rad.joined(evening);
        rad.put(run, phone, made.get(0), 4);
        rad.put(run, phone, made.get(1), 3);
        rad.sheet(rad.helper(evening, "Piet"), run, 1, 2, Map.of(made.get(0), 5, made.get(1), 6));

        assertThat(cards.remove(made.get(0), 1)).isInstanceOf(CardResult.Kept.class);

        TestPeople.signOut();
        var purse = guests.seat(evening, phone).orElseThrow().purse();
        assertThat(purse.lying()).isEqualTo(Map.of(made.get(1), 3));
        assertThat(purse.left()).isEqualTo(7);
        assertThat(rad.coinsIn(run)).isEqualTo(9);
        assertThat(database.sql("select spent from rad_guest where run_id = ?")
                        .param(run.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(database.sql("select total from rad_sheet where run_id = ?")
                        .param(run.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void onceItHasEndedItsCardsStayAsTheyAre() {
        var id = pictured();
        var seen = version();
        rad.ended(evening, clock.instant());
        var gone = new CardResult.Gone();
        var dearer = new CardPlan("Bakker", "Vers brood", Theme.SHOPPING, Optional.of(Euros.of(10)));

        assertThat(cards.add(evening, BAKER, Optional.empty())).isEqualTo(gone);
        assertThat(cards.remove(id, seen)).isEqualTo(gone);
        assertThat(cards.change(id, dearer, STAYS, seen)).isEqualTo(gone);
        assertThat(cards.change(id, BAKER, new PictureChange.Goes(), seen)).isEqualTo(gone);
        assertThat(all()).singleElement().extracting(EveningCard::plan).isEqualTo(BAKER);
        assertThat(isKept(picture())).isTrue();
    }

    @Test
    void thereIsNoChangingOfWhatIsNotThere() {
        var nothing = CardId.random();

        assertThat(cards.change(nothing, BAKER, STAYS, 0)).isEqualTo(new CardResult.Gone());
        assertThat(cards.remove(nothing, 0)).isEqualTo(new CardResult.Gone());
        assertThat(cards.add(EveningId.random(), BAKER, Optional.empty())).isEqualTo(new CardResult.Gone());
    }
}
