package nl.floreynwijk.base.ui;

import com.vaadin.flow.server.VaadinResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Lets a page run its own scripts and no others. What people typed stands in the script with which a page begins, and
 * Vaadin leaves it as it is: written there, the end of a script would end it, and what follows would run.
 */
public final class OwnScripts {

    /** What holds for every answer, also for those that run no script. */
    public static final String EVERYWHERE =
            "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'";

    private static final String HEADER = "Content-Security-Policy";
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private OwnScripts() {}

    /** Comes last, when every script of the page is there. */
    static void only(Document page, VaadinResponse response) {
        var bytes = new byte[NONCE_BYTES];
        CHANCE.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.select("script[initial]").forEach(it -> it.dataNodes().forEach(OwnScripts::keepInside));
        page.getElementsByTag("script").attr("nonce", nonce);
        response.setHeader(HEADER, policy(nonce));
    }

    /** Vaadin evaluates what the server sends it, so evaluating stays allowed; what the server did not send is not run. */
    private static String policy(String nonce) {
        return EVERYWHERE + "; script-src 'self' 'unsafe-eval' 'nonce-%s'".formatted(nonce);
    }

    /** In JSON a sign can be written by its number, which says nothing to whoever reads HTML. */
    private static void keepInside(DataNode state) {
        state.setWholeData(state.getWholeData().replace("<", "\\u003c"));
    }
}
