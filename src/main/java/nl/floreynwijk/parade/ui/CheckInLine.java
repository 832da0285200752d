package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.parade.CheckInRow;

/** A stall at the door: what was said of it, and buttons that say it. */
final class CheckInLine {

    private final CheckInRow row;
    private final Saying saying;

    /** Takes what is said of a stall. */
    interface Saying {

        void say(CheckInRow row, boolean came);

        void takeBack(CheckInRow row);
    }

    private CheckInLine(CheckInRow row, Saying saying) {
        this.row = row;
        this.saying = saying;
    }

    /** @param begun whether anything can be said by now */
    static ListRow of(CheckInRow row, boolean begun, Locale language, Saying saying) {
        var stall = row.stall();
        var line = new ListRow(
                say("row", stall.where(), stall.name()),
                say("contact", stall.number(), stall.phone()),
                row.came().map(it -> said(it, language)).orElseGet(() -> say("nothing")));
        line.addClassName("wordy");
        var its = new CheckInLine(row, saying);
        if (begun) {
            line.with(its.button("came", true)).with(its.button("missed", false));
        }
        return row.came().isPresent() ? line.with(its.takeBack()) : line;
    }

    private static String say(String key, Object... values) {
        return I18NProvider.translate("parade.check-in." + key, values);
    }

    private static String said(CheckInRow.Said said, Locale language) {
        return say(said.came() ? "came-at" : "missed-at", DutchTime.time(said.at(), language));
    }

    private Button button(String key, boolean came) {
        var button = new Button(say(key), _ -> saying.say(row, came));
        button.setAriaLabel(say(key) + ": " + row.stall().name());
        button.setEnabled(row.came().filter(it -> it.came() == came).isEmpty());
        return button;
    }

    private Button takeBack() {
        var button = new Button(say("take-back"), _ -> saying.takeBack(row));
        button.setAriaLabel(say("take-back") + ": " + row.stall().name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
