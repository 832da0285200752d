package nl.floreynwijk.green;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.documents.QrSquares;
import org.springframework.stereotype.Component;

/** Prints certificates. */
@Component
class CertificatePages {

    private final PdfPages pages;
    private final Cooperative cooperative;
    private final PortalSettings settings;
    private final I18NProvider texts;

    CertificatePages(PdfPages pages, Cooperative cooperative, PortalSettings settings, I18NProvider texts) {
        this.pages = pages;
        this.cooperative = cooperative;
        this.settings = settings;
        this.texts = texts;
    }

    byte[] render(CertificateNumber number, Certified certified, Instant madeAt, Locale language) {
        var check = settings.address(CertificateChecks.PATH).toString();
        return pages.render(
                "green/certificate",
                language,
                Map.ofEntries(
                        Map.entry("name", certified.name()),
                        Map.entry("from", DutchTime.date(certified.from(), language)),
                        Map.entry("until", DutchTime.date(certified.until(), language)),
                        Map.entry("time", time(certified.minutes(), language)),
                        Map.entry("shifts", certified.shifts().size()),
                        Map.entry("paidShifts", certified.paidShifts()),
                        Map.entry("paidTime", time(certified.paidMinutes(), language)),
                        Map.entry("works", works(certified, language)),
                        Map.entry("placement", placement(certified, language)),
                        Map.entry("day", DutchTime.date(DutchTime.day(madeAt), language)),
                        Map.entry("place", cooperative.place() + ", " + cooperative.town()),
                        Map.entry("reach", cooperative.phone() + ", " + cooperative.email()),
                        Map.entry("number", number.text()),
                        Map.entry("address", check),
                        Map.entry("bars", QrSquares.of(check + "/" + number.text()))));
    }

    private String time(int minutes, Locale language) {
        return WorkedTime.text(texts, minutes, language);
    }

    private List<PrintedWork> works(Certified certified, Locale language) {
        return certified.works().stream()
                .map(it -> new PrintedWork(it.task(), it.plotName(), it.shifts(), time(it.minutes(), language)))
                .toList();
    }

    /** Of no placement or one. */
    private List<PrintedPlacement> placement(Certified certified, Locale language) {
        return certified.placement().stream()
                .map(it -> new PrintedPlacement(
                        it.organisation(),
                        it.programme(),
                        it.mentorName().isEmpty() ? "–" : it.mentorName(),
                        it.signedOn().map(day -> DutchTime.date(day, language)).orElse("–"),
                        it.goals().stream()
                                .map(goal -> new PrintedGoal(
                                        goal.text(),
                                        texts.getTranslation("green.goal." + goal.standing(), language),
                                        goal.remark()))
                                .toList()))
                .toList();
    }

    /** One kind of work. */
    record PrintedWork(String task, String plot, int shifts, String time) {}

    /** What was learned, and who signed for it. */
    record PrintedPlacement(
            String organisation, String programme, String mentor, String signedOn, List<PrintedGoal> goals) {}

    /** One thing to learn. */
    record PrintedGoal(String text, String standing, String remark) {}
}
