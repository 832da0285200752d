package nl.floreynwijk.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What stands around the application in every page: language, look of this device, icons, scripts, and plain words. */
@Component
class PageFrame implements IndexHtmlRequestListener {

    private final transient Cooperative cooperative;
    private final transient I18NProvider texts;

    PageFrame(Cooperative cooperative, I18NProvider texts) {
        this.cooperative = cooperative;
        this.texts = texts;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var request = (VaadinServletRequest) response.getVaadinRequest();
        var page = response.getDocument();
        page.getElementsByTag("html").attr("lang", Languages.of(request).getLanguage());
        DisplaySettings.of(request).attributes().forEach(page.body()::attr);
        page.title(cooperative.name());
        addHead(page.head());
        addPlainWords(page);
        OwnScripts.only(page, response.getVaadinResponse());
    }

    private void addHead(Element head) {
        head.appendElement("link").attr("rel", "icon").attr("href", "logo");
        head.appendElement("link").attr("rel", "manifest").attr("href", "manifest.webmanifest");
        head.appendElement("link").attr("rel", "apple-touch-icon").attr("href", "icons/sign-192.png");
        addThemeColor(head, "light", BrandController.LEAF);
        addThemeColor(head, "dark", BrandController.NIGHT);
        for (var script : List.of("portal", "focus", "lists", "session-watch")) {
            head.appendElement("script")
                    .attr("src", "scripts/" + script + ".js")
                    .attr("defer", true);
        }
    }

    private static void addThemeColor(Element head, String scheme, String color) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", color);
    }

    private void addPlainWords(Document page) {
        page.getElementsByTag("noscript").remove();
        var plain = page.body().prependElement("noscript").appendElement("div").addClass("no-script");
        for (var language : Languages.all()) {
            plain.appendElement("p").attr("lang", language.getLanguage()).text(noScript(language));
        }
    }

    private String noScript(Locale language) {
        return texts.getTranslation("base.no-script", language, cooperative.phone(), cooperative.email());
    }
}
