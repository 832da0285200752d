package nl.floreynwijk.attachments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import nl.floreynwijk.attachments.AttachmentType;
import nl.floreynwijk.base.ui.Pictogram;

/** What a file is called, of which kind it is and how large, as lines of files show it. */
final class FileFacts {

    private static final int KILO = 1_000;

    private FileFacts() {}

    /** Beside its sign; {@code more} is said after its size. */
    static Component[] of(AttachmentType type, String name, int size, Locale locale, String more) {
        var called = new Span(name);
        called.addClassName("attachment-name");
        var facts = new Span(
                "%s, %s %s".formatted(type.name(), said(size, locale), more).strip());
        facts.addClassName("attachment-facts");
        var words = new Div(called, facts);
        words.addClassName("attachment-words");
        return new Component[] {Pictogram.of(type.isPicture() ? "vaadin:picture" : "vaadin:file-text"), words};
    }

    /** "345 kB" or "1,2 MB". */
    static String said(int size, Locale locale) {
        var kilobytes = Math.max(1, Math.round((double) size / KILO));
        if (kilobytes < KILO) {
            return kilobytes + "\u00A0kB";
        }
        var number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        return number.format((double) kilobytes / KILO) + "\u00A0MB";
    }
}
