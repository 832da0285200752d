package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.ui.PlainPage;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the page of visitors. Everything is in it, and a search only hides: so it works without a script, and once opened
 * without a connection; {@code scripts/parade.js} makes it quicker and keeps favourites.
 */
@Component
class GuidePage {

    /** What the script says, each at {@code parade.guide.script.<name>}. */
    private static final List<String> SAID_BY_SCRIPT =
            List.of("keep", "kept", "found", "now", "soon", "offline", "none-kept");

    private final PlainPage pages;
    private final Cooperative cooperative;
    private final I18NProvider texts;
    private final JsonMapper json;
    private final Clock clock;

    GuidePage(PlainPage pages, Cooperative cooperative, I18NProvider texts, JsonMapper json, Clock clock) {
        this.pages = pages;
        this.cooperative = cooperative;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /** @param chosen the language that the address asks for */
    String of(
            HttpServletRequest request,
            Optional<ParadeGuide> guide,
            GuideSearch search,
            Locale language,
            Optional<Locale> chosen) {
        var said = new GuideWords(texts, language);
        var document = pages.blank(
                request, language, guide.map(it -> it.edition().name()).orElseGet(() -> said.of("none.title")));
        document.body().addClass("fair-page");
        addTop(document.body(), said);
        var main = document.body().appendElement("main");
        if (guide.isEmpty()) {
            main.appendElement("h1").text(said.of("none.title"));
            main.appendElement("p").text(said.of("none"));
        } else {
            addLinks(document.head());
            addGuide(main, guide.get(), search, said, chosen);
        }
        return document.outerHtml();
    }

    private static void addLinks(Element head) {
        head.appendElement("script").attr("src", "/scripts/parade.js").attr("type", "module");
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/ld+json")
                .attr("href", GuideController.DATA);
    }

    private void addTop(Element body, GuideWords said) {
        var top = body.appendElement("header").addClass("fair-top");
        var home = top.appendElement("a").attr("href", "/");
        home.appendElement("img").attr("src", "/logo").attr("alt", "");
        home.appendElement("span").text(cooperative.name());
        Languages.all().stream().filter(it -> !it.equals(said.language())).forEach(other -> top.appendElement("a")
                .attr("href", GuideController.PAGE + "?taal=" + other.getLanguage())
                .attr("lang", other.getLanguage())
                .attr("hreflang", other.getLanguage())
                .text(new GuideWords(texts, other).of("language")));
    }

    private void addGuide(
            Element main, ParadeGuide guide, GuideSearch search, GuideWords said, Optional<Locale> chosen) {
        var edition = guide.edition();
        main.attr("data-edition", edition.id().toString())
                .attr(
                        "data-until",
                        edition.days().isEmpty()
                                ? ""
                                : edition.days().getLast().day().toString())
                .attr("data-words", json.writeValueAsString(scriptWords(said)));
        guide.calledOff().forEach(it -> addCalledOff(main, it, said));
        main.appendElement("h1").text(edition.name());
        addStatus(main, edition, said);
        addBook(main, edition, said);
        main.appendElement("p").addClass("fair-offline").attr("role", "status");
        addFacts(main, edition, said);
        addContents(main, said);
        new GuideForm(guide, search, said).addTo(main, chosen);
        new GuidePlan(guide, search, said).addTo(main);
        new GuideStalls(guide, search, said).addTo(main);
        new GuideProgramme(guide, search, said, clock.instant()).addTo(main);
        addFoot(main, said);
    }

    /** Whoever comes for another market than the one below has to know. */
    private void addCalledOff(Element main, EditionSummary edition, GuideWords said) {
        main.appendElement("p")
                .addClass("fair-called-off")
                .text(texts.getTranslation(
                        "parade.news.called-off",
                        said.language(),
                        edition.name(),
                        MarketDays.said(edition.days(), said.language()),
                        edition.statusReason()));
    }

    private static void addBook(Element main, EditionSummary edition, GuideWords said) {
        if (edition.bookable()) {
            main.appendElement("p")
                    .addClass("fair-book")
                    .appendElement("a")
                    .attr("href", "/parade/kramen?markt=" + edition.id())
                    .text(said.of(edition.rules().approval() ? "ask" : "book"));
        }
    }

    private static Map<String, String> scriptWords(GuideWords said) {
        return SAID_BY_SCRIPT.stream().collect(Collectors.toMap(it -> it, it -> said.of("script." + it)));
    }

    /** What somebody has to know before they leave home comes first. */
    private void addStatus(Element main, EditionSummary edition, GuideWords said) {
        var over = !edition.days().isEmpty() && edition.days().getLast().day().isBefore(DutchTime.day(clock.instant()));
        var name = over && edition.status() != EditionStatus.CANCELLED
                ? "OVER"
                : edition.status().name();
        if (!name.equals(EditionStatus.OPEN.name())) {
            var box = main.appendElement("div")
                    .addClass("fair-status")
                    .addClass("fair-status-" + name.toLowerCase(Locale.ROOT));
            box.appendElement("p").appendElement("strong").text(said.of("status." + name));
            if (!over && !edition.statusReason().isEmpty()) {
                box.appendElement("p").text(edition.statusReason());
            }
        }
    }

    private static void addFacts(Element main, EditionSummary edition, GuideWords said) {
        var facts = main.appendElement("ul").addClass("fair-facts");
        edition.days().forEach(it -> facts.appendElement("li")
                .text(said.day(it.day()) + ", ")
                .appendElement("span")
                .text(said.hours(it.day(), it.opensAt(), it.closesAt())));
        if (!edition.street().isEmpty()) {
            facts.appendElement("li").text(edition.street());
        }
        edition.texts().about().lines().filter(it -> !it.isBlank()).forEach(it -> main.appendElement("p")
                .text(it));
    }

    private static void addContents(Element main, GuideWords said) {
        var contents = main.appendElement("nav").addClass("fair-contents").attr("aria-label", said.of("contents"));
        for (var part : List.of("plattegrond", "kramen", "programma")) {
            contents.appendElement("a").attr("href", "#" + part).text(said.of("part." + part));
        }
    }

    /** Below a list of which nothing is found. */
    static void addNothing(Element part, boolean isSo, GuideWords said) {
        part.appendElement("p").addClass("fair-nothing").attr("hidden", !isSo).text(said.of("nothing"));
    }

    private static void addFoot(Element main, GuideWords said) {
        var foot = main.appendElement("footer").addClass("fair-foot");
        foot.appendElement("p").text(said.of("kept-here"));
        foot.appendElement("button")
                .attr("type", "button")
                .attr("hidden", true)
                .addClass("fair-print")
                .text(said.of("print"));
        foot.appendElement("p")
                .appendElement("a")
                .attr("href", GuideController.DATA)
                .text(said.of("data"));
    }
}
