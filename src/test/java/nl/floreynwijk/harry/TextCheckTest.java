package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What neighbours write, looked at by the general list as it comes along. */
@PortalTest
@Transactional
class TextCheckTest {

    @Autowired
    ListsInForce lists;

    private JudgingLists general = new JudgingLists(List.of());

    @BeforeEach
    void readList() {
        general = lists.of(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik hang graag lampen op en repareer een stopcontact of een lichtschakelaar.",
                "Kraanleertje vervangen, wc die doorloopt, gootsteen verstopt: ik kom langs.",
                "Handig met hout: deuren schaven, plinten, planken en kasten in elkaar zetten.",
                "Ik ben 68 en met pensioen. Vroeger was ik timmerman. Ik help u met kleine klusjes in huis.",
                "Schilderen en behangen binnen. Ik neem mijn eigen kwasten mee.",
                "Ik snoei uw heg, maai het gras en haal onkruid weg.",
                "Radiator ontluchten en de cv bijvullen, dat doe ik zo voor u.",
                "Uw computer, printer of televisie aansluiten. Ik leg het rustig uit.",
                "Gordijnrails ophangen, schilderijen ophangen, gaatjes boren. Boormachine neem ik mee.",
                "I can hang lamps, fix doors and assemble furniture. I speak English and Arabic.",
                "Ik woon op nummer 12 en kom na half 7. Kosten: 10 euro of een appeltaart.",
                "Lamp ophangen, lichtschakelaar of stopcontact vastzetten: dat leerde ik van mijn vader.",
                "Verwarming tikt of blijft koud? Ik ontlucht uw radiatoren en vul de cv bij.",
                "Ik wil een plank ophangen. De muur is van beton. Liefst laag.",
                "Van 2019 tot 2024 heb ik meer dan 100 fietsen gemaakt, nu doe ik ook klusjes."
            })
    void ordinaryHandiworkIsFine(String text) {
        assertThat(general.check(text)).isEqualTo(new TextFinding.Fine());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik vervang ook uw groepenkast.",
                "Gasleiding aanleggen voor een zacht prijsje",
                "Dakpannen leggen en dak lekt? Bel mij",
                "Ik doe buitenschilderwerk"
            })
    void workForAProfessionalOrTheLandlordIsRefusedWithTheReason(String text) {
        assertThat(general.check(text)).isInstanceOf(TextFinding.NotForNeighbours.class);
    }

    @Test
    void theWordsThatGiveItAwayAreNamed() {
        assertThat(general.check("Graag de Groepen kast vervangen."))
                .isInstanceOfSatisfying(TextFinding.NotForNeighbours.class, it -> assertThat(it.words())
                        .isEqualTo("groepen kast"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ook groepekast geen probleem",
                "g r o e p e n k a s t vervangen",
                "Wat ik niet doe: de groepenkast",
                "De groepenkast doe ik niet meer, daar bel je een vakman voor."
            })
    void whatOnlySoundsLikeItIsReadByTheOffice(String text) {
        assertThat(general.check(text)).isInstanceOf(TextFinding.Doubtful.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel me op 06-12345678",
                "bel 0 6 1 2 3 4 5 6 7 8",
                "06 12 34 56 78",
                "+31 6 12345678",
                "033 4612345 overdag",
                "mail henk@example.org",
                "henk (at) example (punt) nl",
                "henk apenstaartje example.nl",
                "Zie www.klusjes-henk.nl",
                "https://example.org/henk"
            })
    void aWayAroundThePortalIsKeptBack(String text) {
        assertThat(general.check(text)).isInstanceOf(TextFinding.Contact.class);
    }

    @Test
    void aCitizenServiceNumberIsKeptBack() {
        assertThat(general.check("Mijn BSN is 111222333")).isEqualTo(new TextFinding.CitizenNumber());
        assertThat(general.check("Mijn BSN is 123456789")).isEqualTo(new TextFinding.Fine());
        assertThat(general.check("Artikelnummer 111222333")).isEqualTo(new TextFinding.Fine());
    }

    @Test
    void wordsThatHurtAreReadByTheOffice() {
        assertThat(general.check("Die KLOOTZAK van hiernaast"))
                .isEqualTo(new TextFinding.Doubtful(Set.of(Doubt.ABUSE)));
    }

    @Test
    void tenThousandSignsAndScriptsDoNoHarm() {
        assertThat(general.check("<script>alert(1)</script> " + "0".repeat(10_000)))
                .isNotNull();
        assertThat(general.check("a@".repeat(5_000))).isNotNull();
        assertThat(general.check("1 ".repeat(5_000))).isNotNull();
    }
}
