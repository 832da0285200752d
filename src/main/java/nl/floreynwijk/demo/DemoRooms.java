package nl.floreynwijk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import nl.floreynwijk.blockbudget.PracticeResult;
import nl.floreynwijk.blockbudget.PracticeRounds;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Rounds of the demo's blocks, one in each phase, and one of elsewhere to look around in. */
@Component
class DemoRooms {

    private final DemoRoomMoney money;
    private final DemoTrees trees;
    private final DemoShops shops;
    private final DemoBirds birds;
    private final PracticeRounds practice;
    private final DemoCast cast;

    DemoRooms(
            DemoRoomMoney money,
            DemoTrees trees,
            DemoShops shops,
            DemoBirds birds,
            PracticeRounds practice,
            DemoCast cast) {
        this.money = money;
        this.trees = trees;
        this.shops = shops;
        this.birds = birds;
        this.practice = practice;
        this.cast = cast;
    }

    void fill() {
        cast.asTreasurer(money::give);
        trees.fill(money.of(DemoNeighbourhood.TREES_BLOCK));
        shops.fill(money.of(DemoNeighbourhood.SHOPS_BLOCK));
        birds.fill(money.of(DemoNeighbourhood.BIRDS_BLOCK));
        cast.asOffice(this::practise);
    }

    private void practise() {
        try {
            var file = Files.createTempFile("portal-", ".pb");
            try (var election = new ClassPathResource("demo/oefenronde.pb").getInputStream()) {
                Files.copy(election, file, StandardCopyOption.REPLACE_EXISTING);
                DemoRounds.require(practice.load(file), PracticeResult.Loaded.class);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
