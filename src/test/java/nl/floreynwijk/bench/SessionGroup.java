package nl.floreynwijk.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.bench.Crowd.Waits;
import nl.floreynwijk.bench.Neighbours.Neighbour;

/** What an open tab of a member costs: memory, bytes on their way, queries, and how long people wait for a page. */
final class SessionGroup implements Group {

    private static final int PEOPLE = 50;
    private static final int TABS = 100;
    private static final int WARM_UP_TABS = 60;
    private static final int TOURS = 30;
    private static final Duration VISIT = Duration.ofSeconds(25);
    private static final double KILO = 1000;

    @Override
    public String name() {
        return "session";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var portal = stage.portal();
        var neighbours = new Neighbours(stage, portal.address());
        stage.say("opening accounts for " + PEOPLE + " members…");
        var members = openMembers(neighbours);
        stage.say("warming up with " + WARM_UP_TABS + " tabs…");
        for (var tab = 0; tab < WARM_UP_TABS; tab++) {
            openTab(MemberPage.ALL.get(tab % MemberPage.ALL.size()), members, tab);
        }
        measureHeap(stage, new LiveHeap(portal.process().toHandle()), neighbours, figures);
        stage.say("counting bytes and queries…");
        measurePages(members.getFirst(), figures);
        measureChanges(members.getFirst(), neighbours.open(Role.ADMINISTRATOR), figures);
        measureQueries(stage, members.getFirst(), figures);
        measureWaits(stage, members, figures);
    }

    /** For each page other people, with a telephone and a computer each: a page may show where they are signed in. */
    private static void measureHeap(Stage stage, LiveHeap heap, Neighbours neighbours, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        for (var page : MemberPage.ALL) {
            stage.say("opening " + TABS + " tabs on " + page.path() + "…");
            var members = openMembers(neighbours);
            var before = heap.bytes();
            for (var tab = 0; tab < TABS; tab++) {
                openTab(page, members, tab);
            }
            var each = (heap.bytes() - before) / KILO / TABS;
            figures.accept(Figure.of("heap per signed-in tab, " + page.path(), each, "kB")
                    .against(
                            "what lived before %d people opened it in two browsers each, after a full collection each time"
                                    .formatted(PEOPLE))
                    .atMost(150));
        }
    }

    private static List<Neighbour> openMembers(Neighbours neighbours) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(_ -> neighbours.open(Role.MEMBER))
                .toList();
    }

    private static void openTab(MemberPage page, List<Neighbour> members, int number) {
        var member = members.get(number % members.size());
        page.openedBy(member, member.signIn());
    }

    private static void measurePages(Neighbour member, Consumer<Figure> figures) {
        var browser = member.signIn();
        for (var page : MemberPage.ALL) {
            var tab = page.openedBy(member, browser);
            var first = tab.firstView();
            figures.accept(Figure.of("first view on the wire, " + page.path(), first.sent() / KILO, "kB")
                    .against("%s kB unpacked, of which UIDL %s kB"
                            .formatted(Figure.plain(first.unpacked() / KILO), Figure.plain(tab.firstUidl() / KILO)))
                    .atMost(30));
        }
    }

    private static void measureChanges(Neighbour member, Neighbour administrator, Consumer<Figure> figures) {
        var tab = MemberPage.ALL.getFirst().openedBy(member, member.signIn());
        for (var page : MemberPage.ALL.reversed()) {
            if (!page.equals(MemberPage.ALL.getFirst())) {
                figures.accept(bytes("going to " + page.path(), page.nextFor(member, tab))
                        .atMost(30));
            }
        }
        tab.navigate("/mijn/beveiliging", "Inloggen en veiligheid");
        tab.type(tab.find("vaadin-password-field", "Nieuw wachtwoord"), "kort");
        figures.accept(bytes("a refused password", tab.click(tab.find("vaadin-button", "Wachtwoord kiezen")))
                .atMost(6));
        var list = administrator.signIn().open("/beheer/accounts", "Accounts");
        figures.accept(bytes(
                        "filtering a list of 50",
                        list.type(list.find("vaadin-text-field", "Zoek op naam of e-mailadres"), "lid"))
                .atMost(6));
    }

    private static Figure bytes(String name, UidlReply reply) {
        return Figure.of(name + " on the wire", reply.sent() / KILO, "kB")
                .against(Figure.plain(reply.unpacked() / KILO) + " kB unpacked");
    }

    private static void measureQueries(Stage stage, Neighbour member, Consumer<Figure> figures)
            throws IOException, SQLException {
        var counts = new LinkedHashMap<String, List<Long>>();
        var tab = MemberPage.ALL.getFirst().openedBy(member, member.signIn());
        try (var meter = new QueryMeter(stage.database())) {
            for (var tour = 0; tour < TOURS; tour++) {
                for (var page : MemberPage.ALL.reversed()) {
                    var before = meter.read();
                    page.nextFor(member, tab);
                    counts.computeIfAbsent(page.path(), _ -> new ArrayList<>()).add(meter.read() - before);
                }
            }
        }
        counts.forEach((path, count) -> figures.accept(
                Figure.of("queries for going to " + path, Samples.of(count).median(), "queries")
                        .against("the database's own count, median of " + TOURS)
                        .atMost(3)));
    }

    private static void measureWaits(Stage stage, List<Neighbour> members, Consumer<Figure> figures) throws Exception {
        stage.say(PEOPLE + " people go from page to page for " + VISIT.toSeconds() + " seconds…");
        var waits = new Crowd(members, VISIT).come();
        accept(figures, "in the middle", waits, 0.5);
        accept(figures, "for one in twenty", waits, 0.95);
    }

    /** A page asks the database and answers a tenth of a kilobyte to some kilobytes: ten times a plain file is too much. */
    private static void accept(Consumer<Figure> figures, String whom, Waits waits, double share) {
        var page = waits.pages().percentile(share);
        var file = waits.files().percentile(share);
        figures.accept(Figure.of("wait for a page, " + whom, page, "ms")
                .against("%s ms for a plain file, %d people, %d pages"
                        .formatted(Figure.plain(file), PEOPLE, waits.pages().count())));
        figures.accept(Figure.of("wait for a page, " + whom + ", by a plain file's", page / file, "ratio")
                .against("a plain file in turns, over the same line")
                .atMost(10));
    }
}
