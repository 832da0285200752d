package nl.floreynwijk.harry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when a tariff holds, only its row tells. */
@PortalTest
class TariffTest {

    private static final LandlordId PORTAAL = LandlordId.random();
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    TariffRepository repository;

    @Autowired
    ContactQueries queries;

    private static Tariff from(LocalDate day) {
        var price = new Price(Euros.of(8), Optional.of(new Price.Inspection(50, " PION ")));
        return Tariff.of(PORTAAL, new TariffPlan(Cover.SERVICE, price, day));
    }

    private TariffDetails kept(Tariff tariff) {
        repository.save(tariff);
        var details = requireNonNull(queries.all().get(PORTAAL)).tariffs();
        assertThat(details).hasSize(1);
        return details.getFirst();
    }

    @Test
    void aTariffHoldsWithoutEndAndIsKeptAsItWasPlanned() {
        assertThat(kept(from(NEW_YEAR))).satisfies(it -> {
            assertThat(it.cover()).isEqualTo(Cover.SERVICE);
            assertThat(it.price()).isEqualTo(new Price(Euros.of(8), Optional.of(new Price.Inspection(50, "PION"))));
            assertThat(it.from()).isEqualTo(NEW_YEAR);
            assertThat(it.until()).isEmpty();
        });
    }

    @Test
    void itEndsTheDayBeforeTheNext() {
        var tariff = from(NEW_YEAR);

        tariff.endBefore(NEW_YEAR.plusMonths(1));

        assertThat(kept(tariff).until()).contains(LocalDate.of(2026, 1, 31));
    }

    @Test
    void whereAnotherComesInBetweenItEndsEarlierAndNeverLater() {
        var tariff = from(NEW_YEAR);

        tariff.endBefore(NEW_YEAR.plusMonths(6));
        tariff.endBefore(NEW_YEAR.plusMonths(3));
        tariff.endBefore(NEW_YEAR.plusMonths(9));

        assertThat(kept(tariff).until()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void oneThatHeldBeforeEndsNothing() {
        var tariff = from(NEW_YEAR);

        tariff.endBefore(NEW_YEAR);
        tariff.endBefore(NEW_YEAR.minusDays(1));
        tariff.endBeforeLater(from(NEW_YEAR.minusYears(1)));

        assertThat(kept(tariff).until()).isEmpty();
    }

    @Test
    void oneThatIsKnownToHoldLaterEndsIt() {
        var tariff = from(NEW_YEAR);

        tariff.endBeforeLater(from(NEW_YEAR.plusDays(1)));

        assertThat(kept(tariff).until()).contains(NEW_YEAR);
    }
}
