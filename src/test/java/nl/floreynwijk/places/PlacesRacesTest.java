package nl.floreynwijk.places;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.documents.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two people at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PlacesRacesTest {

    static final int ROWS = 500;

    @Autowired
    Places places;

    @Autowired
    DwellingImport imports;

    @Autowired
    Blocks blocks;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetEverything() {
        database.sql("delete from places_dwelling").update();
        database.sql("delete from places_block").update();
        database.sql("delete from places_landlord").update();
        database.sql("delete from notification_mail").update();
        database.sql("delete from access_account").update();
    }

    @RepeatedTest(5)
    void twoWhoSettleAtOneAddressGetOneDwelling() throws Exception {
        var anna = people.open("anna", Role.MEMBER);
        var bert = people.open("bert", Role.MEMBER);

        var settled = atOnce(settling(anna, "12-bis A"), settling(bert, "12 BIS a"));

        assertThat(settled.getFirst()).isEqualTo(settled.getLast());
        assertThat(count("places_dwelling")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void twoWhoImportOneFileAtOnceAddEachDwellingOnce() throws Exception {
        var amina = people.open("amina", Role.BOARD);
        var sanne = people.open("sanne", Role.COORDINATOR);
        var file = ColumnChoiceTest.table("Adres|Postcode|Complex", rows());

        var reports = atOnce(importing(amina, file), importing(sanne, file));

        assertThat(reports.stream().mapToInt(ImportReport::added).sum()).isEqualTo(ROWS);
        assertThat(reports.stream().mapToInt(ImportReport::unchanged).sum()).isEqualTo(ROWS);
        assertThat(count("places_dwelling")).isEqualTo(ROWS);
        assertThat(count("places_block")).isEqualTo(1);
    }

    private static String[] rows() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj("Bomenstraat %d|3812AB|Blok Zuid"::formatted)
                .toArray(String[]::new);
    }

    private Callable<ImportReport> importing(AccountId account, Table file) {
        return () -> {
            people.signIn(account);
            var result = imports.run(file, ColumnChoice.guessed(file), Optional.empty());
            return ((ImportResult.Sorted) result).report();
        };
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @RepeatedTest(5)
    void ofTwoWhoNameABlockTheSameOneIsFirst() throws Exception {
        var amina = people.open("amina", Role.BOARD);
        var sanne = people.open("sanne", Role.COORDINATOR);

        var results = atOnce(naming(amina, "Blok Zuid"), naming(sanne, "BLOK ZUID"));

        assertThat(results).contains(new NamingResult.NameTaken());
        assertThat(count("places_block")).isEqualTo(1);
    }

    private Callable<NamingResult> naming(AccountId account, String name) {
        return () -> {
            people.signIn(account);
            return blocks.add(name);
        };
    }

    private Callable<Placing> settling(AccountId account, String number) {
        return () -> {
            people.signIn(account);
            return places.settle(PlacesTest.address("Bomenstraat", number, "3812AB"));
        };
    }
}
