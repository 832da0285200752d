package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.links;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressCalled;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOfDialog;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.ListingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria looks for a neighbour, reads what others say, and asks one of them. */
class ListingsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    JobExamples examples;

    @Autowired
    QueryCounter queries;

    private AccountId henk = AccountId.random();
    private ListingId henks = ListingId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        examples.clear();
        var ria = examples.member("Ria", "+31612345678");
        henk = examples.member("Henk", "+31687654321");
        henks = examples.helps(henk, Category.WATER);
        people.signIn(ria);
        super.openTab();
    }

    @Test
    void eachCardLeadsToAskingThatNeighbour() {
        goTo("handige-buren");

        assertThat(textOf(ListingsView.class)).contains("1 buur", "Henk T.");
        assertThat(links())
                .contains(
                        "Vraag Henk T. -> handige-buren/vraag?buur=" + henks,
                        "Vraag hulp bij een klus -> handige-buren/vraag",
                        "Mijn klussen -> handige-buren/klussen");
    }

    @Test
    void marksAreShownOnceEnoughNeighboursGaveThem() {
        examples.reviewed(AccountId.random(), henk);
        goTo("handige-buren");
        assertThat(_find(ReviewMarks.class)).isEmpty();

        examples.reviewed(AccountId.random(), henk);
        goTo("start");
        goTo("handige-buren");
        assertThat(textOf(ListingsView.class))
                .contains("4,0 kundig · 5,0 klantvriendelijk · 3,0 betrouwbaar (2 beoordelingen)");
        pressCalled("Lees de beoordelingen over Henk T.");
        assertThat(textOfDialog()).contains("Fijn geholpen.");
    }

    @Test
    void howeverManyThereAreItAsksTwice() {
        List.of("Mehmet", "Sofie", "Bram").forEach(it -> {
            var helper = examples.member(it, "+31611111111");
            examples.helps(helper, Category.WATER);
            examples.reviewed(AccountId.random(), helper);
            examples.reviewed(AccountId.random(), helper);
        });

        assertThat(queries.during(() -> goTo("handige-buren")).stream().filter(it -> it.contains("harry_")))
                .hasSize(2);
    }
}
