package nl.floreynwijk.rad;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.documents.PrintedPicture;
import nl.floreynwijk.documents.QrSquares;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints what hangs on the wall and lies on the tables: a page for each card, and sheets on which coins are counted. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@Transactional(readOnly = true)
public class EveningPrint {

    /** How wide the code of a card and of a sheet is, in mm. */
    private static final double ON_CARD = 30;

    private static final double ON_SHEET = 28;

    /** So many rows leave little room for each. */
    private static final int MANY = 14;

    private final Evenings evenings;
    private final PersonalPhotos photos;
    private final PdfPages pages;
    private final PortalSettings settings;
    private final Accounts accounts;
    private final I18NProvider texts;

    EveningPrint(
            Evenings evenings,
            PersonalPhotos photos,
            PdfPages pages,
            PortalSettings settings,
            Accounts accounts,
            I18NProvider texts) {
        this.evenings = evenings;
        this.photos = photos;
        this.pages = pages;
        this.settings = settings;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** What stands on one card. */
    public record PrintedCard(
            int number, String title, String line, String theme, String cost, Optional<PrintedPicture> picture) {}

    /**
     * The way in.
     *
     * @param code in groups, as people type it
     * @param side of a square, in mm
     */
    public record Door(String address, String code, List<QrSquares.Bar> bars, double side) {}

    /** The cards of an evening, each on a page of its own, small enough for a wall; empty when there is no such evening. */
    public Optional<byte[]> cards(EveningId id) {
        var language = accounts.mine().language();
        return evenings.find(id)
                .map(evening -> pages.render(
                        "rad/cards",
                        language,
                        Map.of(
                                "evening",
                                evening.plan().name(),
                                "door",
                                door(evening, ON_CARD),
                                "cards",
                                evening.cards().stream()
                                        .map(it -> printed(it, language))
                                        .toList())));
    }

    private PrintedCard printed(EveningCard card, Locale language) {
        return new PrintedCard(
                card.number(),
                card.title(),
                card.line(),
                texts.getTranslation("rad.theme." + card.theme(), language),
                card.cost().map(it -> it.text(language)).orElse(""),
                card.picture().flatMap(this::picture));
    }

    /** One after the other: large ones are not all in memory at once. */
    private Optional<PrintedPicture> picture(AttachmentId id) {
        return photos.open(id).map(it -> PrintedPicture.of(it.bytes()));
    }

    private Optional<Door> door(EveningDetails evening, double width) {
        return evening.code().map(code -> {
            var bars = QrSquares.of(settings.address("/rad/" + code).toString());
            var across =
                    bars.stream().mapToInt(it -> it.column() + it.width()).max().orElseThrow();
            var typed = settings.address("/rad");
            return new Door(typed.getAuthority() + typed.getPath(), spoken(code), bars, width / across);
        });
    }

    private static String spoken(String code) {
        var half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }

    /**
     * Sheets with the numbers from 1, on which the coins of a table are counted; empty when there is no such evening.
     *
     * @throws IllegalArgumentException for none, or more than {@link Sheets#MOST}
     */
    public Optional<byte[]> sheets(EveningId id, int many) {
        if (many < 1 || many > Sheets.MOST) {
            throw new IllegalArgumentException("No such number of sheets: " + many);
        }
        var language = accounts.mine().language();
        return evenings.find(id)
                .map(evening -> pages.render(
                        "rad/sheets",
                        language,
                        Map.of(
                                "evening",
                                evening.plan().name(),
                                "begins",
                                DutchTime.momentInYear(evening.plan().beginsAt(), language),
                                "coins",
                                evening.plan().coins(),
                                "most",
                                evening.plan().mostOnCard().orElse(0),
                                "door",
                                door(evening, ON_SHEET),
                                "cards",
                                evening.cards(),
                                "dense",
                                evening.cards().size() > MANY,
                                "numbers",
                                IntStream.rangeClosed(1, many).boxed().toList())));
    }
}
