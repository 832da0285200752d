package nl.floreynwijk.demo;

import static nl.floreynwijk.blockbudget.Responsibility.CERTIFIED;
import static nl.floreynwijk.blockbudget.Responsibility.RESIDENTS;

import java.util.List;

/** What people of the Bomenstraat propose. */
final class DemoTreesIdeas {

    private DemoTreesIdeas() {}

    /** For the round in which people vote now. */
    static final List<DemoIdea> NOW = List.of(
            DemoIdea.by(
                            "Ria",
                            "Een bankje bij de ingang van nummer 1",
                            "Naast de brievenbussen",
                            480,
                            "Wie slecht loopt kan er even zitten, en je spreekt nog eens iemand. Met een rugleuning en met leuningen graag, anders kom ik niet meer overeind.")
                    .supportedBy("Fatima", "Greet", "Truus", "Zeynep")
                    .said("Greet", "Graag in de zon! Dan breng ik de koffie mee.")
                    .said("Karel", "Past er een tafeltje bij?")
                    .said("Ria", "Als dat erbij past: heel graag.")
                    .accepted(495, "together", CERTIFIED),
            DemoIdea.by(
                            "Karel",
                            "Beter licht in de fietsenberging",
                            "Achterin de berging",
                            700,
                            "Achterin zie je het slot van je eigen fiets niet. Mijn dochter durft er ’s avonds niet meer in. Lampen die vanzelf aangaan zijn genoeg, en die gaan ook weer uit.")
                    .supportedBy("Noor", "Bert", "Samira", "Ria", "Aylin")
                    .said("Noor", "Er is vorige maand weer een fiets weg. Dit is echt nodig.")
                    .accepted(720, "tidy", CERTIFIED),
            DemoIdea.by(
                            "Samira",
                            "Een zandbak voor de kleintjes",
                            "Het grasveldje achter nummer 45",
                            550,
                            "Er wonen nu negen kinderen onder de zes in ons blok. Met een deksel erop, tegen de katten. Wij ouders houden hem schoon.")
                    .supportedBy("Zeynep", "Aylin", "Youssef")
                    .accepted(560, "together", CERTIFIED),
            DemoIdea.by(
                            "Kees",
                            "Een jeu-de-boulesbaan",
                            "Het grasveldje achter nummer 45",
                            600,
                            "Bij mijn zus in Leusden hebben ze er een, en daar staat elke avond iemand te gooien. Jong en oud door elkaar.")
                    .supportedBy("Dirk-Jan", "Bert", "Maria")
                    .said("Samira", "Leuk, maar dan is er geen plek meer voor de zandbak.")
                    .saidByOffice(
                            "Op het grasveldje past één van de twee. U kunt op allebei stemmen; alleen die met de meeste steun kan winnen.")
                    .accepted(640, "together", CERTIFIED),
            DemoIdea.by(
                            "Greet",
                            "Een zitje voor de deur",
                            "",
                            0,
                            "Om even uit te rusten als je van de winkel komt. Een gewone bank is goed.")
                    .supportedBy("Ria")
                    .mergedInto("bankje", "Ria vraagt hetzelfde. Samen is het één voorstel met meer steun."),
            DemoIdea.by(
                            "Truus",
                            "Een deur die vanzelf opengaat",
                            "Het portiek van nummer 33 tot en met 47",
                            1_000,
                            "Met mijn rollator krijg ik de voordeur niet open zonder hulp. Er wonen in dit portiek nog twee mensen die er last van hebben, en met een kinderwagen is het ook niks.")
                    .supportedBy("Noor", "Aylin", "Annemarie", "Ria")
                    .said("Aylin", "Ik doe de deur graag voor u open, Truus, maar ik ben er niet altijd.")
                    .accepted(980, "tidy", CERTIFIED),
            DemoIdea.by(
                            "Fatima",
                            "Plantenbakken en een regenton",
                            "Voor nummer 1 tot en met 15",
                            260,
                            "Vier bakken met kruiden en bloemen. Wie wil mag plukken. Karel en ik geven water, en in de vakantie zoeken we iemand.")
                    .supportedBy("Karel", "Hanneke")
                    .accepted(275, "green", RESIDENTS),
            DemoIdea.by(
                            "Dirk-Jan",
                            "Een boormachine en een ladder om te lenen",
                            "De kast in de berging",
                            180,
                            "Iedereen heeft er één keer per jaar een nodig. Ik wil het lijstje wel bijhouden.")
                    .supportedBy("Kees", "Łukasz", "Bert")
                    .accepted(210, "together", RESIDENTS),
            DemoIdea.by(
                            "Dennis",
                            "Eigen parkeerplaatsen voor het blok",
                            "De hele straat",
                            0,
                            "Na zes uur is er nooit plek. Kunnen we geen vakken met ons huisnummer krijgen?")
                    .said("Maria", "Dan moet het bezoek verderop staan. Daar ben ik niet voor.")
                    .refused(
                            "De straat is van de gemeente, dus daar kan het blokbudget niets aan doen. Wij hebben uw vraag aan de gemeente doorgegeven."),
            DemoIdea.by(
                            "Annemarie",
                            "Eén keer per maand samen eten",
                            "De zaal van het buurthuis",
                            400,
                            "Een grote pan soep en lang aan tafel. Ik kook graag, maar de boodschappen voor dertig mensen worden me te veel.")
                    .supportedBy("Greet", "Zeynep")
                    .accepted(360, "together", RESIDENTS));

    /** For a round that is over, and of which the winners are being carried out. */
    static final List<DemoIdea> BEFORE = List.of(
            DemoIdea.by(
                            "Ria",
                            "Nieuwe brievenbussen bij de ingangen",
                            "Alle ingangen",
                            550,
                            "De klepjes vallen eraf en de post wordt nat. Een brief van het ziekenhuis was niet meer te lezen. Graag bussen die dicht kunnen.")
                    .supportedBy("Karel", "Fatima", "Zeynep", "Truus")
                    .said("Karel", "Bij ons in het portiek is er één helemaal weg.")
                    .accepted(520, "tidy", CERTIFIED),
            DemoIdea.by(
                            "Zeynep",
                            "Het lekkende afdak bij nummer 33",
                            "Boven de voordeur",
                            0,
                            "Als het vriest ligt er een plak ijs voor de deur. Wie naar buiten gaat, glijdt zo uit.")
                    .supportedBy("Truus", "Noor", "Amina")
                    .said("Truus", "Vorige winter lag ik daar. Gelukkig niets gebroken.")
                    .saidByOffice("Wij hebben laten kijken. Dit kan niet wachten.")
                    .urgent(340, "repairs", CERTIFIED),
            DemoIdea.by(
                            "Kees",
                            "Fietsbeugels langs de heg",
                            "De strook langs de heg",
                            540,
                            "Nu staan de fietsen voor de deuren. Met tien beugels blijft de stoep vrij voor rollators en kinderwagens.")
                    .supportedBy("Noor", "Bert", "Annelies")
                    .accepted(540, "tidy", CERTIFIED),
            DemoIdea.by(
                            "Annelies",
                            "Groen bij de voordeuren",
                            "",
                            390,
                            "Bij elk portiek een grote bak met vaste planten. Wie er woont, zorgt ervoor.")
                    .supportedBy("Fatima", "Maria")
                    .accepted(390, "green", RESIDENTS),
            DemoIdea.by(
                            "Dennis",
                            "Een muurschildering op de kopgevel",
                            "De kopgevel aan de kant van het plein",
                            1_200,
                            "Die grijze muur ziet iedereen die de wijk in komt. Er is hier in de buurt een schilder die dat prachtig kan.")
                    .supportedBy("Samira")
                    .accepted(1_100, "together", CERTIFIED),
            DemoIdea.by(
                            "Youssef",
                            "De portieken een keer goed laten schoonmaken",
                            "",
                            300,
                            "Ook de hoge ramen en de lampen. Daarna houden we het zelf bij.")
                    .supportedBy("Aylin")
                    .accepted(320, "tidy", CERTIFIED));
}
