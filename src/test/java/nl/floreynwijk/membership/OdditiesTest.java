package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands out in an application that waits. */
@PortalTest
class OdditiesTest {

    @Autowired
    Applications applications;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Test
    void theSameNameAtTheSameAddressStandsOutHoweverItIsSpelled() {
        members.admitted(JoinForms.of("Zoë", "d'Hondt"));

        members.confirmed(
                JoinForms.with(JoinForms.of("ZOE", "D’HONDT"), "zoe.dhondt@example.org", "", JoinForms.REQUIRED));

        assertThat(oddities()).extracting(Oddity::sort).containsExactly(Oddity.Sort.SAME_NAME_AND_ADDRESS);
        assertThat(oddities().getFirst().members().getFirst().name()).startsWith("Zoë d'Hondt (");
    }

    @Test
    void anotherNameAtTheSameAddressAndTheSameNameElsewhereStandOutToo() {
        members.admitted(JoinForms.of("Anna", "de Wit"));

        members.confirmed(JoinForms.of("Bert", "Bos"));
        assertThat(oddities()).extracting(Oddity::sort).containsExactly(Oddity.Sort.SAME_ADDRESS);

        applications.approve(applications.waiting().getLast().id());
        members.confirmed(JoinForms.with(
                JoinForms.at(JoinForms.of("Anna", "de Wit"), new TypedAddress("3812 CD", "7", "Noordewierweg", "")),
                "a@example.org",
                "",
                JoinForms.REQUIRED));
        assertThat(oddities()).extracting(Oddity::sort).containsExactly(Oddity.Sort.SAME_NAME);
    }

    @Test
    void nothingStandsOutInAnOrdinaryApplication() {
        members.confirmed(JoinForms.of("Anna", "de Wit"));

        assertThat(oddities()).isEmpty();
    }

    private List<Oddity> oddities() {
        people.signedIn("board-" + ApplicationId.random(), Role.BOARD);
        return applications.waiting().getLast().oddities();
    }
}
