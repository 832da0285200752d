package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import nl.floreynwijk.documents.PdfPages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser takes along on each day: who stands where, for police and fire brigade, for the power and for the door. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@Transactional
public class ParadeLists {

    private final EditionRepository editions;
    private final PitchRepository pitches;
    private final DayStalls stalls;
    private final DaySheets sheets;
    private final PowerSettings settings;
    private final PdfPages pages;
    private final Exports exports;
    private final Accounts accounts;
    private final I18NProvider texts;
    private final AuditTrail audit;

    ParadeLists(
            EditionRepository editions,
            PitchRepository pitches,
            DayStalls stalls,
            DaySheets sheets,
            PowerSettings settings,
            PdfPages pages,
            Exports exports,
            Accounts accounts,
            I18NProvider texts,
            AuditTrail audit) {
        this.editions = editions;
        this.pitches = pitches;
        this.stalls = stalls;
        this.sheets = sheets;
        this.settings = settings;
        this.pages = pages;
        this.exports = exports;
        this.accounts = accounts;
        this.texts = texts;
        this.audit = audit;
    }

    /** The stalls of one day, in order of their first pitch. */
    @Transactional(readOnly = true)
    public List<DayStall> stalls(EditionId edition, LocalDate day) {
        return stalls.of(edition, day);
    }

    /** How the power of one day is divided. */
    @Transactional(readOnly = true)
    public PowerPlan power(EditionId edition, LocalDate day) {
        return power(edition, stalls.of(edition, day));
    }

    private PowerPlan power(EditionId edition, List<DayStall> all) {
        var shapes = pitches.findByEditionId(edition).stream().collect(toMap(Pitch::number, Pitch::shape));
        return PowerPlan.of(all, shapes, settings.groupWatts());
    }

    /** Writes a list as PDF; whether the edition has that day. */
    public boolean writePdf(DayList list, EditionId edition, LocalDate day, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        var sheet = sheet(list, edition, day, language);
        if (sheet.isEmpty()) {
            return false;
        }
        out.write(pages.render("parade/day-list", language, model(sheet.get())));
        return true;
    }

    private static Map<String, Object> model(DaySheet sheet) {
        return Map.of(
                "title",
                sheet.title(),
                "about",
                sheet.about(),
                "headings",
                sheet.headings(),
                "rows",
                sheet.rows().stream()
                        .map(row -> row.stream().map(ParadeLists::text).toList())
                        .toList());
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Day(var day) -> day.toString();
            case Cell.Amount(var cents) -> Long.toString(cents);
        };
    }

    /** Writes a list as a workbook; whether the edition has that day. */
    public boolean writeXlsx(DayList list, EditionId edition, LocalDate day, OutputStream out) throws IOException {
        var sheet = sheet(list, edition, day, accounts.mine().language());
        if (sheet.isEmpty()) {
            return false;
        }
        exports.writeXlsx(out, sheet.get().title(), sheet.get().headings(), sheet.get().rows().stream());
        return true;
    }

    private Optional<DaySheet> sheet(DayList list, EditionId id, LocalDate day, Locale language) {
        return editions.findById(id)
                .filter(it -> it.days().stream().anyMatch(has -> has.day().equals(day)))
                .map(edition -> {
                    var all = stalls.of(id, day);
                    var title = title(list, day, language);
                    audit.record(ListActions.TAKEN, id.toString(), list.name() + " " + day);
                    return switch (list) {
                        case SERVICES -> sheets.services(all, title, language);
                        case POWER -> sheets.power(power(id, all), title, language);
                        case ARRIVALS -> sheets.arrivals(all, title, language);
                    };
                });
    }

    private String title(DayList list, LocalDate day, Locale language) {
        return texts.getTranslation("parade.lists.of." + list, language, DutchTime.shortDate(day, language));
    }
}
