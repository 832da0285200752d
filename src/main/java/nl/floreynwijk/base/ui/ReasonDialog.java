package nl.floreynwijk.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Function;

/** Asks why something is done, before it is done; what cannot be taken is said at the reason. */
public class ReasonDialog extends WordsDialog {

    /**
     * A dialog that asks for a reason.
     *
     * @param means what happens then, and who reads the reason
     * @param longest the most characters of the reason
     * @param doIt what the button says that goes on: the deed itself
     * @param deed does it for the reason given, or gives what is wrong with the reason
     */
    public ReasonDialog(String title, String means, int longest, String doIt, Function<String, Optional<String>> deed) {
        super(title, means, I18NProvider.translate("base.reason"), longest, doIt, deed);
    }
}
