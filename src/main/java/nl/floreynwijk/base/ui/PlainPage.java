package nl.floreynwijk.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A page that stands on its own, without the application. */
@Component
public class PlainPage {

    private final Cooperative cooperative;
    private final I18NProvider texts;

    PlainPage(Cooperative cooperative, I18NProvider texts) {
        this.cooperative = cooperative;
        this.texts = texts;
    }

    /**
     * A page for a module to write, in one language, with our name and the look that the device chose.
     *
     * @param title which is not in markup
     */
    public Document blank(HttpServletRequest request, Locale language, String title) {
        var page = shell(DisplaySettings.of(request), language);
        page.title(title + " – " + cooperative.name());
        return page;
    }

    private static Document shell(DisplaySettings look, Locale language) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.charset(StandardCharsets.UTF_8);
        page.getElementsByTag("html").attr("lang", language.getLanguage());
        addHead(page.head());
        look.attributes().forEach(page.body().addClass("plain-page")::attr);
        return page;
    }

    /**
     * The page, which says everything in both languages.
     *
     * @param look how the device shows pages
     * @param title key of the heading
     * @param sentences keys of what it says below
     * @param number of the incident, where a sentence names it
     */
    Document of(DisplaySettings look, String title, List<String> sentences, String number) {
        var page = shell(look, Languages.DUTCH);
        page.title(text(title, Languages.DUTCH, number) + " – " + cooperative.name());
        var main = page.body().appendElement("main");
        main.appendElement("img").attr("src", "/logo").attr("alt", cooperative.name());
        Languages.all().forEach(language -> addWords(main, language, title, sentences, number));
        return page;
    }

    private static void addHead(Element head) {
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("link").attr("rel", "icon").attr("href", "/logo");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/portal.css");
    }

    private void addWords(Element main, Locale language, String title, List<String> sentences, String number) {
        var words = main.appendElement("section").attr("lang", language.getLanguage());
        words.appendElement(language.equals(Languages.DUTCH) ? "h1" : "h2").text(text(title, language, number));
        sentences.forEach(it -> words.appendElement("p").text(text(it, language, number)));
        words.appendElement("a").addClass("button-link").attr("href", "").text(text("base.again", language, number));
        words.appendElement("p").text(text("base.trouble.call", language, number) + " " + cooperative.phone());
    }

    private String text(String key, Locale language, String number) {
        return texts.getTranslation(key, language, number);
    }
}
