package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Asks the browser of whoever looks at the page for a passkey ({@code scripts/passkeys.js}).
 *
 * <p>What is in it shows only where the browser can have passkeys for the portal; what has the class {@link #WITHOUT}
 * shows only where it cannot.
 */
@Tag("passkey-device")
class PasskeyDevice extends HtmlContainer {

    static final String WITHOUT = "without-passkeys";

    /** @param origin the one address at which passkeys work */
    PasskeyDevice(String origin) {
        getElement().setAttribute("origin", origin);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/passkeys.js");
    }

    /** Lets the device make a passkey. */
    void make(String question, Consumer<Reply> heard) {
        getElement().callJsFunction("make", question).then(said -> heard.accept(replyIn(said)));
    }

    /** Lets the device sign with a passkey it made before. */
    void sign(String question, Consumer<Reply> heard) {
        getElement().callJsFunction("sign", question).then(said -> heard.accept(replyIn(said)));
    }

    private static Reply replyIn(JsonNode said) {
        return said.has("answer")
                ? new Reply.Answer(said.get("answer").asString(""))
                : switch (said.path("problem").asString("")) {
                    case "NotAllowedError", "AbortError" -> new Reply.Nothing();
                    case "InvalidStateError" -> new Reply.Already();
                    default -> new Reply.Unable();
                };
    }

    /** What came back. */
    sealed interface Reply {

        /** What the device said, as JSON. */
        record Answer(String json) implements Reply {}

        /** Somebody stopped, took too long or has no passkey here: browsers do not say which, to keep a secret. */
        record Nothing() implements Reply {}

        /** The device has a passkey of this account. */
        record Already() implements Reply {}

        /** The device cannot do this. */
        record Unable() implements Reply {}
    }
}
