package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.html.Div;

/** A sentence beside what it is about, read out at once by a screen reader. */
final class Notice {

    private Notice() {}

    static Div info(String text) {
        var notice = new Div(text);
        notice.addClassNames("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    static Div problem(String text) {
        var notice = new Div(text);
        notice.addClassNames("notice", "problem");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
