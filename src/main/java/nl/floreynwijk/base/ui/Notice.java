package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Div;

/** A sentence beside what it is about, read out at once by a screen reader. */
public final class Notice {

    private Notice() {}

    /** What happened, or what is good to know. */
    public static Div info(String text) {
        return notice("status", text);
    }

    /** What did not happen, or what somebody has to do something about. */
    public static Div problem(String text) {
        var notice = notice("alert", text);
        notice.addClassName("problem");
        return notice;
    }

    private static Div notice(String role, String text) {
        var notice = new Div(text);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", role);
        return notice;
    }
}
