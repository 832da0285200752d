package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.harry.ListSummary;
import nl.floreynwijk.harry.ListTrouble;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;

/** What is said of lists and their versions. */
final class ListWords {

    private ListWords() {}

    /** What a list is called. */
    static String name(Optional<LandlordId> landlord, Collection<Choice<LandlordId>> landlords) {
        return landlord.map(id -> text("harry.list.of", landlordName(id, landlords)))
                .orElseGet(() -> text("harry.list.general"));
    }

    static String landlordName(LandlordId id, Collection<Choice<LandlordId>> landlords) {
        return landlords.stream()
                .filter(it -> it.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> text("harry.list.landlord-gone"));
    }

    /** Why a list cannot be published as it is. */
    static String trouble(ListTrouble trouble) {
        return switch (trouble) {
            case ListTrouble.LeadsNowhere(var item, var to) -> text("harry.list.trouble.nowhere", item, to.value());
            case ListTrouble.TooManyQuestions(var item) -> text("harry.list.trouble.questions", item);
            case ListTrouble.Empty() -> text("harry.list.trouble.empty");
        };
    }

    /** With what a version is compared. */
    static String comparedWith(ListSummary version) {
        return version.number() > 1
                ? text("harry.list.compared", version.number() - 1)
                : text(version.landlord().isPresent() ? "harry.list.compared.general" : "harry.list.compared.nothing");
    }

    static List<String> troubles(List<ListTrouble> troubles) {
        return troubles.stream().map(ListWords::trouble).toList();
    }
}
