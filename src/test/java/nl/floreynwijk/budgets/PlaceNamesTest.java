package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.DwellingResult;
import nl.floreynwijk.places.Dwellings;
import nl.floreynwijk.places.NamingResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlaceNamesTest {

    @Autowired
    Budgets budgets;

    @Autowired
    OpenBook books;

    @Autowired
    Blocks blocks;

    @Autowired
    Dwellings dwellings;

    @Autowired
    TestPeople people;

    @BeforeEach
    void aminaKeepsPlacesAndBooks() {
        people.signedIn("Amina", Role.BOARD, Role.TREASURER);
    }

    @Test
    void theBudgetOfABlockIsCalledAsTheBlockIs() {
        var linde = block("De Linde");
        var budget = opened("blokbudget", HolderForm.of(linde));
        var other = opened("blokbudget", HolderForm.of(block("De Eik")));

        assertThat(blocks.rename(linde, "De Lindenhof", 0)).isEqualTo(new NamingResult.Named("De Lindenhof"));

        assertThat(nameOf(budget)).isEqualTo("De Lindenhof");
        assertThat(nameOf(other)).isEqualTo("De Eik");
    }

    @Test
    void aNameThatIsRefusedChangesNothing() {
        var linde = block("De Linde");
        block("De Eik");
        var budget = opened("blokbudget", HolderForm.of(linde));

        assertThat(blocks.rename(linde, "De Eik", 0)).isEqualTo(new NamingResult.NameTaken());

        assertThat(nameOf(budget)).isEqualTo("De Linde");
    }

    @Test
    void theBudgetOfADwellingIsCalledByItsAddress() {
        var dwelling = dwelling("Bomenstraat", "12", Optional.empty());
        dwelling("Bomenstraat", "14", Optional.empty());
        var budget = opened("klusbudget", HolderForm.dwelling("3812 AB", "12"));
        var other = opened("klusbudget", HolderForm.dwelling("3812 AB", "14"));

        correct(dwelling, "Abelenstraat", "12A", Optional.of(block("De Linde")));

        assertThat(nameOf(budget)).isEqualTo("Abelenstraat 12A");
        assertThat(nameOf(other)).isEqualTo("Bomenstraat 14");
    }

    private BlockId block(String name) {
        assertThat(blocks.add(name)).isEqualTo(new NamingResult.Named(name));
        return blocks.names().stream()
                .filter(it -> it.name().equals(name))
                .map(Choice::id)
                .findFirst()
                .orElseThrow();
    }

    private DwellingId dwelling(String street, String number, Optional<BlockId> block) {
        return ((DwellingResult.Saved) dwellings.add(plan(street, number, block))).dwelling();
    }

    private void correct(DwellingId dwelling, String street, String number, Optional<BlockId> block) {
        assertThat(dwellings.correct(dwelling, plan(street, number, block), 0))
                .isInstanceOf(DwellingResult.Saved.class);
    }

    private static DwellingPlan plan(String street, String number, Optional<BlockId> block) {
        return new DwellingPlan(street, number, "3812 AB", "Amersfoort", block, Optional.empty(), Optional.empty());
    }

    private BudgetId opened(String label, HolderForm form) {
        return ((OpeningResult.Opened) budgets.open(new LabelCode(label), form)).id();
    }

    private String nameOf(BudgetId budget) {
        return books.find(budget, 0).map(Book::name).orElseThrow();
    }
}
