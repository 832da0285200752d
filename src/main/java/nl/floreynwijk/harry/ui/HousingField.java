package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.harry.Housing;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;

/** Asks of whom the home is; whoever does not know gets an answer too. */
class HousingField extends Select<Housing> {

    private final transient List<Choice<LandlordId>> landlords;

    HousingField(List<Choice<LandlordId>> landlords, Housing housing) {
        this.landlords = landlords;
        setLabel(getTranslation("harry.guide.housing"));
        setItems(Stream.concat(
                        landlords.stream().map(it -> (Housing) new Housing.Rented(it.id())),
                        Stream.of(new Housing.Owned(), new Housing.Unknown()))
                .toList());
        setItemLabelGenerator(this::text);
        setValue(isKnown(housing) ? housing : new Housing.Unknown());
    }

    private boolean isKnown(Housing housing) {
        return housing.rentedFrom()
                .map(id -> landlords.stream().anyMatch(it -> it.id().equals(id)))
                .orElse(true);
    }

    private String text(Housing housing) {
        return switch (housing) {
            case Housing.Rented(var id) ->
                landlords.stream()
                        .filter(it -> it.id().equals(id))
                        .map(Choice::name)
                        .findFirst()
                        .orElse("");
            case Housing.Owned() -> getTranslation("harry.guide.housing.owned");
            case Housing.Unknown() -> getTranslation("harry.guide.housing.unknown");
        };
    }
}
