package nl.floreynwijk.bench;

import java.util.List;
import nl.floreynwijk.bench.Neighbours.Neighbour;

/**
 * A page that every member can open.
 *
 * @param heading what stands above it, with {@code %s} for the name of whoever opens it
 */
record MemberPage(String path, String heading) {

    /** All of them that have no parameters; a test compares them with who may open what. */
    static final List<MemberPage> ALL = List.of(
            new MemberPage("/start", "Dag %s"),
            new MemberPage("/buren", "Buren"),
            new MemberPage("/handige-buren", "Handige buren"),
            new MemberPage("/handige-buren/aanbod", "Mijn hulp aanbieden"),
            new MemberPage("/handige-buren/klussen", "Mijn klussen"),
            new MemberPage("/handige-buren/vraag", "Hulp vragen"),
            new MemberPage("/groen", "Groen"),
            new MemberPage("/groen/gereedschap", "Gereedschap"),
            new MemberPage("/groen/plekken", "Plekken in de wijk"),
            new MemberPage("/groen/stages", "Wie ik begeleid"),
            new MemberPage("/groen/uren", "Mijn uren"),
            new MemberPage("/mijn/kramen", "Mijn kramen"),
            new MemberPage("/parade/kramen", "Een plaats op de markt"),
            new MemberPage("/parade/wachtlijst", "Wachtlijst"),
            new MemberPage("/potjes", "Potjes"),
            new MemberPage("/stemkamer", "Stemkamer"),
            new MemberPage("/werkgroepen", "Werkgroepen"),
            new MemberPage("/kantoor/stemrondes/nieuw", "Nieuwe stemronde"),
            new MemberPage("/mijn/gegevens", "Mijn gegevens"),
            new MemberPage("/mijn/gegevens/opzeggen", "Lidmaatschap opzeggen"),
            new MemberPage("/mijn/berichten", "Mijn berichten"),
            new MemberPage("/mijn/beveiliging", "Inloggen en veiligheid"),
            new MemberPage("/mijn/machtigingen", "Wie mag namens mij"));

    UidlTab openedBy(Neighbour neighbour, UidlBrowser browser) {
        return browser.open(path, headingFor(neighbour));
    }

    UidlReply nextFor(Neighbour neighbour, UidlTab tab) {
        return tab.navigate(path, headingFor(neighbour));
    }

    private String headingFor(Neighbour neighbour) {
        return heading.formatted(neighbour.name());
    }
}
