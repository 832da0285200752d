package nl.floreynwijk.places;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import org.springframework.stereotype.Component;

/** Dwellings, each in a block and of a landlord of its own, and boundaries around them. */
@Component
class PlacesExamples implements PageExamples {

    private final Dwellings dwellings;
    private final Blocks blocks;
    private final Landlords landlords;
    private final Neighbourhood neighbourhood;

    PlacesExamples(Dwellings dwellings, Blocks blocks, Landlords landlords, Neighbourhood neighbourhood) {
        this.dwellings = dwellings;
        this.blocks = blocks;
        this.landlords = landlords;
        this.neighbourhood = neighbourhood;
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(it -> {
            blocks.add("Blok " + it);
            landlords.add("Verhuurder " + it);
            neighbourhood.add("Straat " + it);
        });
        IntStream.range(0, ROWS)
                .forEach(it -> dwellings.add(new DwellingPlan(
                        "Straat " + it,
                        String.valueOf(it + 1),
                        "3812AB",
                        "Amersfoort",
                        Optional.of(blocks.names().get(it).id()),
                        Optional.of(landlords.names().get(it).id()),
                        Optional.of(Tenure.TENANT))));
    }
}
