package nl.floreynwijk.green;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.PlainPage;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the page on which people are ticked. It stands on its own, without the application, so that it goes on without a
 * connection; {@code scripts/attendance.js} draws the list and keeps what could not be sent.
 */
@Component
class AttendancePage {

    /** What the script says, each at {@code green.attendance.phone.<name>}. */
    private static final List<String> SAID_BY_SCRIPT = List.of(
            "saved",
            "saving",
            "unsent",
            "unsent-one",
            "ended",
            "sign-in",
            "trouble",
            "not-yours",
            "count",
            "along",
            "more-than-places",
            "open",
            "came",
            "excused",
            "missed",
            "walk-in",
            "alone",
            "with-one",
            "with-many",
            "adjust",
            "hours",
            "hours-minutes",
            "minutes",
            "fewer",
            "more",
            "shorter",
            "longer",
            "people-of",
            "time-of",
            "not-saved",
            "discard",
            "refused",
            "which",
            "added",
            "nobody",
            "member");

    private final PlainPage pages;
    private final I18NProvider texts;
    private final JsonMapper json;
    private final LedShifts led;
    private final CurrentAccount currentAccount;

    AttendancePage(PlainPage pages, I18NProvider texts, JsonMapper json, LedShifts led, CurrentAccount currentAccount) {
        this.pages = pages;
        this.texts = texts;
        this.json = json;
        this.led = led;
        this.currentAccount = currentAccount;
    }

    String of(
            HttpServletRequest request,
            Attendance attendance,
            AttendanceAnswer answer,
            String csrfHeader,
            Locale language) {
        var said = new Words(language);
        var document = pages.blank(request, language, said.of("title") + " " + attendance.task());
        document.head()
                .appendElement("script")
                .attr("src", "/scripts/attendance.js")
                .attr("type", "module");
        var path = "/groen/diensten/" + attendance.shift();
        var main = document.body().addClass("attendance-page").appendElement("main");
        main.attr("data-address", path + "/opkomst")
                .attr("data-keep", "attendance/" + attendance.shift() + "/" + currentAccount.id() + "/")
                .attr("data-header", csrfHeader)
                .attr("data-list", json.writeValueAsString(answer))
                .attr("data-words", json.writeValueAsString(scriptWords(language)));
        addHead(main, attendance, said, language, path);
        addList(main, said);
        addWalkIn(main, said);
        addAfterwards(main, said, path);
        return document.outerHtml();
    }

    /** What the page says of itself, in one language. */
    private final class Words {

        private final Locale language;

        Words(Locale language) {
            this.language = language;
        }

        String of(String name) {
            return texts.getTranslation("green.attendance." + name, language);
        }
    }

    private Map<String, String> scriptWords(Locale language) {
        return SAID_BY_SCRIPT.stream()
                .collect(Collectors.toMap(
                        it -> it, it -> texts.getTranslation("green.attendance.phone." + it, language)));
    }

    private void addHead(Element main, Attendance attendance, Words said, Locale language, String path) {
        main.appendElement("nav")
                .appendElement("a")
                .attr("href", led.isOffice() ? "/kantoor" + path : path)
                .text(said.of("back"));
        main.appendElement("h1").text(said.of("title"));
        main.appendElement("p").text(attendance.task());
        main.appendElement("p")
                .text(DutchTime.span(attendance.startsAt(), attendance.endsAt(), language) + ", " + attendance.place());
        main.appendElement("noscript")
                .appendElement("p")
                .addClass("attendance-problem")
                .text(said.of("no-script"));
        var bar = main.appendElement("div").addClass("attendance-bar");
        bar.appendElement("p").addClass("attendance-count");
        bar.appendElement("p").addClass("attendance-state").attr("role", "status");
    }

    private static void addList(Element main, Words said) {
        var everybody = main.appendElement("button").addClass("attendance-all").attr("type", "button");
        everybody.text(said.of("everybody")).attr("hidden", true);
        main.appendElement("ul").addClass("attendance-list").attr("aria-label", said.of("list"));
        var absent = main.appendElement("section").addClass("attendance-absent").attr("hidden", true);
        absent.appendElement("button")
                .attr("type", "button")
                .attr("aria-pressed", "false")
                .text(said.of("absent"));
        absent.appendElement("p").text(said.of("absent.means"));
    }

    private static void addWalkIn(Element main, Words said) {
        var form = main.appendElement("form").addClass("attendance-along").attr("hidden", true);
        form.appendElement("h2").text(said.of("along"));
        addField(form, "along-name", said.of("along.name"))
                .attr("maxlength", Integer.toString(Attendances.LONGEST_NAME));
        addField(form, "along-number", said.of("along.number"))
                .attr("inputmode", "numeric")
                .attr("maxlength", "9");
        form.appendElement("p").attr("id", "along-problem").attr("role", "status");
        form.appendElement("button").attr("type", "submit").text(said.of("along.add"));
    }

    private static Element addField(Element form, String name, String label) {
        form.appendElement("label").attr("for", name).text(label);
        return form.appendElement("input").attr("id", name).attr("autocomplete", "off");
    }

    private static void addAfterwards(Element main, Words said, String path) {
        var links = main.appendElement("nav").addClass("attendance-links");
        links.attr("aria-label", said.of("further"));
        links.appendElement("a")
                .addClass("button-link")
                .attr("href", path + "/verslag")
                .text(said.of("report"));
        links.appendElement("a").attr("href", path + "/opkomst/blad.pdf").text(said.of("sheet"));
    }
}
