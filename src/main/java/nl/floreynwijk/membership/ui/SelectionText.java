package nl.floreynwijk.membership.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.Register;
import nl.floreynwijk.membership.RegisterFilter;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingGroups;
import nl.floreynwijk.places.Landlords;
import org.springframework.stereotype.Component;

/** Says in words which members a filter chooses; what something is called is asked only where the filter names it. */
@Component
class SelectionText {

    private static final String SEPARATOR = " · ";

    private final Register register;
    private final Blocks blocks;
    private final Landlords landlords;

    SelectionText(Register register, Blocks blocks, Landlords landlords) {
        this.register = register;
        this.blocks = blocks;
        this.landlords = landlords;
    }

    /** Such as "Leden · Blok: De Linde · Rol: Bestuur". */
    String of(RegisterFilter filter, Locale language) {
        return Stream.of(
                        Optional.of(
                                text("membership.standing." + filter.standing().name())),
                        Optional.of(filter.words()).filter(it -> !it.isEmpty()).map(SelectionText::searched),
                        said("kind", filter.kind().map(it -> kind(it, language))),
                        said("block", filter.block().map(it -> name(it, blocks))),
                        said("landlord", filter.landlord().map(it -> name(it, landlords))),
                        said("role", filter.role().map(it -> text("access.role." + it.name()))),
                        said("joined-from", filter.joinedFrom().map(it -> day(it, language))),
                        said("joined-until", filter.joinedUntil().map(it -> day(it, language))),
                        said("consent", filter.consent().map(it -> text("membership.member.consent." + it.name()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String searched(String words) {
        return I18NProvider.translate("membership.mailing.searched", words);
    }

    private static Optional<String> said(String name, Optional<String> value) {
        return value.map(it -> text("membership.register." + name) + ": " + it);
    }

    private String kind(KindCode code, Locale language) {
        return register.kinds().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.in(language))
                .findFirst()
                .orElse(code.value());
    }

    private static <I> String name(I id, DwellingGroups<I> groups) {
        return groups.names().stream()
                .filter(it -> it.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> text("membership.mailing.gone"));
    }

    private static String day(LocalDate day, Locale language) {
        return DutchTime.date(day, language);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
