package nl.floreynwijk.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestLinks;
import nl.floreynwijk.access.TestPeople;

/** Invented people, each with an account, who come in through a one-time link with a browser of their own. */
public final class Neighbours {

    private final TestPeople people;
    private final TestLinks links;
    private final String portal;
    private final AtomicInteger accounts = new AtomicInteger();
    private final AtomicInteger browsers = new AtomicInteger();

    /**
     * @param stage whose services open the accounts
     * @param portal the address they visit
     */
    public Neighbours(Stage stage, String portal) throws IOException {
        this.people = stage.tool(TestPeople.class);
        this.links = stage.tool(TestLinks.class);
        this.portal = portal;
    }

    /** Somebody with an account. */
    public Neighbour open(Role... roles) {
        var name = "lid" + accounts.incrementAndGet() + " van Dijk";
        people.open(name, roles);
        return new Neighbour(name);
    }

    /** One of them. */
    public final class Neighbour {

        private final String name;

        private Neighbour(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        /** Signs in once more, in a new browser. */
        public UidlBrowser signIn() {
            var browser = new UidlBrowser(portal, browsers.incrementAndGet());
            var page = browser.signIn(links.pathFor(name.replaceFirst(" .*", "") + "@example.org"));
            if (!page.equals("/start")) {
                throw new UidlException("Sign-in leads to " + page);
            }
            return browser;
        }
    }
}
