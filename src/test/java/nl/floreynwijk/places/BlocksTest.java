package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class BlocksTest {

    static final String EVEN = "Blok Bomenstraat 1–59";

    @Autowired
    Blocks blocks;

    @Autowired
    Dwellings dwellings;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @BeforeEach
    void aminaIsOfTheBoard() {
        people.signedIn("amina", Role.BOARD);
    }

    @Test
    void aBlockThatIsAddedCanBeChosen() {
        assertThat(blocks.add("  " + EVEN + " ")).isEqualTo(new NamingResult.Named(EVEN));

        assertThat(blocks.names()).extracting(Choice::name).containsExactly(EVEN);
        assertThat(blocks.list(0, 20))
                .containsExactly(new GroupSummary<>(blocks.names().getFirst().id(), EVEN, 0, 0));
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(PlacesActions.BLOCK_ADDED);
    }

    @Test
    void noTwoBlocksAreCalledTheSame() {
        blocks.add("Café Zuid");
        blocks.add("Noord");

        assertThat(blocks.add("CAFE ZUID")).isEqualTo(new NamingResult.NameTaken());
        assertThat(blocks.rename(id("Noord"), "cafe zuid", 0)).isEqualTo(new NamingResult.NameTaken());
        assertThat(blocks.names()).extracting(Choice::name).containsExactly("Café Zuid", "Noord");
    }

    @Test
    void whatCannotBeANameIsRefused() {
        blocks.add("Noord");

        assertThat(blocks.add(" ")).isEqualTo(new NamingResult.NotAName());
        assertThat(blocks.add("x".repeat(81))).isEqualTo(new NamingResult.NotAName());
        assertThat(blocks.rename(id("Noord"), "No\nord", 0)).isEqualTo(new NamingResult.NotAName());
    }

    @Test
    void aRenamedBlockKeepsItsDwellings() {
        blocks.add("Noord");
        var block = id("Noord");
        live("12", block);

        assertThat(blocks.rename(block, "Zuid", 0)).isEqualTo(new NamingResult.Named("Zuid"));

        assertThat(blocks.list(0, 20)).containsExactly(new GroupSummary<>(block, "Zuid", 1, 1));
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(PlacesActions.BLOCK_RENAMED);
    }

    @Test
    void aNameThatSomebodyElseChangedStays() {
        blocks.add("Noord");
        var block = id("Noord");
        blocks.rename(block, "Zuid", 0);

        assertThat(blocks.rename(block, "West", 0)).isEqualTo(new NamingResult.ChangedMeanwhile());
        assertThat(blocks.rename(BlockId.random(), "West", 0)).isEqualTo(new NamingResult.ChangedMeanwhile());
    }

    @Test
    void aBlockIsRemovedOnceNobodyLivesInIt() {
        blocks.add("Noord");
        blocks.add("Zuid");
        live("12", id("Noord"));
        live("14", id("Noord"));

        assertThat(blocks.remove(id("Noord"))).isEqualTo(new RemovalResult.StillUsed(2));
        assertThat(blocks.remove(id("Zuid"))).isEqualTo(new RemovalResult.Removed());
        assertThat(blocks.remove(BlockId.random())).isEqualTo(new RemovalResult.Removed());

        assertThat(blocks.names()).extracting(Choice::name).containsExactly("Noord");
        assertThat(audit.latest(0, 1)).extracting(AuditEntry::action).containsExactly(PlacesActions.BLOCK_REMOVED);
    }

    @Test
    void thereAreNoMoreBlocksThanCanBeChosenFrom() {
        for (var block = 0; block < DwellingGroups.MOST; block++) {
            blocks.add("Blok " + block);
        }

        assertThat(blocks.add("Noord")).isEqualTo(new NamingResult.Enough(1_000));
    }

    @Test
    void theTreasurerChoosesABlockAndChangesNone() {
        people.signedIn("pieter", Role.TREASURER);

        assertThat(blocks.names()).isEmpty();
        assertThatThrownBy(() -> blocks.list(0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> blocks.add("Noord")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> blocks.rename(BlockId.random(), "Noord", 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> blocks.remove(BlockId.random())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMemberDoesNotSeeThem() {
        people.signedIn("ria", Role.MEMBER, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> blocks.names()).isInstanceOf(AccessDeniedException.class);
    }

    private BlockId id(String name) {
        return blocks.names().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void live(String number, BlockId block) {
        dwellings.add(new DwellingPlan(
                "Bomenstraat", number, "3812AB", "Amersfoort", Optional.of(block), Optional.empty(), Optional.empty()));
    }
}
