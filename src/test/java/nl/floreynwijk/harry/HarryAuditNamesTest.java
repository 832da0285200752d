package nl.floreynwijk.harry;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HarryAuditNamesTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    AuditPages trail;

    @Autowired
    Lists lists;

    @Autowired
    LandlordDesk desk;

    @Autowired
    HarryExamples examples;

    @Autowired
    TestPeople people;

    @Test
    void listsAreCalledByTheirNumberAndLeadToTheirPages() {
        people.signedIn("Amina", Role.BOARD);
        var portaal = examples.landlord("Portaal");
        var draft = examples.drafted(Optional.of(portaal), HarryExamples.some());
        lists.publish(draft, examples.today(), "");
        desk.reach(portaal, new ContactPlan("033 456 78 90", "", "", ""));

        assertThat(told(DUTCH))
                .containsEntry("Lijst van een verhuurder, versie 1", Optional.of("/kantoor/onderhoudslijst/" + draft))
                .containsEntry("Portaal", Optional.empty());
        assertThat(told(Locale.ENGLISH)).containsKey("List of a landlord, version 1");

        people.signedIn("Lotte", Role.ADMINISTRATOR);
        assertThat(told(DUTCH)).containsEntry("Lijst van een verhuurder, versie 1", Optional.empty());
    }

    @Test
    void whatWasDoneNamesTheItemAlsoOnceItIsGone() {
        people.signedIn("Amina", Role.BOARD);
        var portaal = examples.landlord("Portaal");
        examples.published(Optional.of(portaal), examples.today(), HarryExamples.some());
        var draft = examples.drafted(Optional.of(portaal), HarryExamples.some());

        lists.remove(draft, new ItemCode("deur-klemt"));

        assertThat(newest().detail()).contains("Deur\u00a0klemt");
    }

    @Test
    void aPriceNamesItsSubscription() {
        people.signedIn("Amina", Role.BOARD);
        var portaal = examples.landlord("Portaal");

        desk.charge(portaal, HarryExamples.tariff(Cover.DRAINS, 85, examples.today()));

        assertThat(newest().detail()).isEqualTo("drains");
    }

    private AuditEntry newest() {
        return entries(DUTCH).getFirst();
    }

    private List<AuditEntry> entries(Locale language) {
        return trail.search(AuditSearch.EVERYTHING, language, 0, 20);
    }

    /** The things on the newest page of the trail by their names, with their pages. */
    private Map<String, Optional<String>> told(Locale language) {
        return entries(language).stream()
                .collect(toMap(AuditEntry::objectName, AuditEntry::objectPage, (one, _) -> one));
    }
}
