package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.HarryExamples;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ListFiles;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListFileViewTest extends KaribuTest {

    private static final String HEADINGS = "code;naam;klasse;certificaat;soort;ruimtes;tip;vraag 1;ja 1\n";

    @Autowired
    TestPeople people;

    @Autowired
    HarryExamples examples;

    @Autowired
    Lists lists;

    @Autowired
    ListFiles files;

    private ListId draft = ListId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Sanne", Role.COORDINATOR);
        draft = examples.drafted(Optional.of(examples.landlord("Portaal")), HarryExamples.some());
        super.openTab();
        UI.getCurrent().navigate(ListFileView.class, ListView.of(draft));
    }

    private static String page() {
        return textOf(ListFileView.class);
    }

    private static void upload(String content) {
        upload("lijst.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void upload(String name, byte[] content) {
        _upload(_get(Upload.class), name, "text/csv", content);
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void aFileShowsWhatItChangesBeforeItIsTakenOver() {
        upload(HEADINGS
                + "deur-klemt;Deur klemt;3;;deuren;hal;Bel.;;\n"
                + "slot-stroef;Slot gaat stroef;1;;deuren;hal;Smeer het.;;\n");

        assertThat(page())
                .contains("Het bestand is gelezen: 2 regels.", "Dit verandert er", "1 anders", "1 erbij", "4 eraf")
                .contains("Deur klemt: was klasse 1, nu klasse 3; ook anders: soort, plek in huis, tip.")
                .contains("Wat niet in het bestand staat, gaat van de lijst af.");
        assertThat(examples.itemsOf(draft)).hasSize(5);

        press("Overnemen");
        assertThat(textOf(ListView.class)).contains("Het concept zegt nu wat in het bestand staat.", "2 onderdelen");
        assertThat(examples.itemsOf(draft))
                .extracting(Item::nameDutch)
                .containsExactly("Deur klemt", "Slot gaat stroef");
    }

    @Test
    void whatWasDownloadedChangesNothing() throws IOException {
        var file = new ByteArrayOutputStream();
        files.write(draft, file);

        upload("lijst.csv", file.toByteArray());

        assertThat(page()).contains("Er verandert niets. Alle 5 onderdelen zijn hetzelfde.");
        _assertNone(Button.class, it -> it.withText("Overnemen"));
    }

    @Test
    void faultsAreToldRowByRowWithTheWordsThatAreAllowed() {
        upload(HEADINGS
                + "deur-klemt;Deur klemt;9;;deuren;hal;Bel.;;\n"
                + "slot;Slot;;;deuren;hal;Bel.;;\n"
                + "kraan drupt;Kraan drupt;1;;water;keuken;Bel.;;\n"
                + "raam;Raam;2;;ramen;hal;Bel.;;\n"
                + "bel;Bel;1;;deuren;hal;Bel.;;\n"
                + "bel;Bel;1;;deuren;hal;Bel.;;\n");

        assertThat(page())
                .contains("Dit bestand kunnen we niet overnemen", "Er kloppen 5 dingen niet.")
                .contains("Regel 2, kolom “klasse”: “9” kennen we niet. Kies uit: 1, 2, 3.")
                .contains("Regel 3, kolom “klasse”: hier staat niets. Kies uit: 1, 2, 3.")
                .contains("Regel 4, kolom “code”: “kraan drupt” is geen code.")
                .contains("Regel 5, “raam”: Bij klasse 2 hoort een bewijs")
                .contains("Regel 7: de code “bel” staat ook al op regel 6.");
        _assertNone(Button.class, it -> it.withText("Overnemen"));

        upload(HEADINGS + "bel;Bel;1;;deuren;hal;Bel.;;\n");
        assertThat(page()).contains("Dit verandert er").doesNotContain("kunnen we niet overnemen");
    }

    @Test
    void manyFaultsAreCounted() {
        upload(HEADINGS + "x;X;9;;deuren;hal;Bel.;;\n".repeat(60));

        assertThat(page()).contains("Er kloppen 60 dingen niet.", "En nog 10 meer.");
    }

    @Test
    void questionsThatLeadNowhereAndColumnsThatAreMissingAreTold() {
        upload(HEADINGS + "bel;Bel;1;;deuren;hal;Bel.;Is hij stuk?;weg\n");
        assertThat(page()).contains("een van de vragen niet", "Een vraag bij “Bel” leidt naar “weg”");

        upload("code;naam;soort;tip\nbel;Bel;deuren;Bel.\n");
        assertThat(page()).contains("Er ontbreken 2 kolommen", "klasse", "ruimtes");
    }

    @Test
    void whatIsNoTableIsRefused() {
        upload("");
        assertThat(page()).contains("Dit bestand is leeg.");

        upload("lijst.xlsx", "Beste Sanne".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("het is geen Excel-bestand").doesNotContain("Dit verandert er");

        upload("lijst.csv", new byte[ListFileStep.MOST_BYTES + 1]);
        assertThat(page()).contains("Dit bestand is te groot");
    }

    @Test
    void whatSomebodyElsePublishedMeanwhileIsNotTakenOver() {
        upload(HEADINGS + "bel;Bel;1;;deuren;hal;Bel.;;\n");
        lists.publish(draft, examples.today(), "");
        press("Overnemen");

        assertThat(page()).contains("Iemand anders heeft dit concept intussen gepubliceerd");
        assertThat(examples.itemsOf(draft)).hasSize(5);
    }

    @Test
    void aPublishedVersionLeadsToItself() {
        var list = examples.published(
                Optional.of(examples.landlord("De Alliantie")),
                examples.today(),
                List.of(HarryExamples.item("Bel", Duty.TENANT)));

        UI.getCurrent().navigate(ListFileView.class, ListView.of(list));

        assertThat(_find(ListView.class)).hasSize(1);
    }
}
