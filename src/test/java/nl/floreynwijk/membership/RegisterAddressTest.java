package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterAddressTest {

    @Test
    void whatIsWrittenIsReadBack() {
        var shown = new RegisterAddress(
                new RegisterFilter(
                        "de Wit & zn",
                        Standing.ALL,
                        Optional.of(KindCode.ORGANISATION),
                        Optional.of(BlockId.random()),
                        Optional.of(LandlordId.random()),
                        Optional.of(Role.PARADE_ORGANISER),
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        Optional.of(LocalDate.of(2026, 1, 31)),
                        Optional.of(Consent.NEWS)),
                new RegisterOrder(RegisterOrder.By.NUMBER, true));

        assertThat(RegisterAddress.read(asAsked(shown.parameters()))).contains(shown);
        assertThat(shown.parameters()).containsEntry("rol", "parade-organiser").containsEntry("volgorde", "-number");
    }

    @Test
    void nothingSaidIsEverybodyWhoIsAMemberByName() {
        assertThat(RegisterAddress.EVERYBODY.parameters()).isEmpty();
        assertThat(RegisterAddress.read(Map.of())).contains(RegisterAddress.EVERYBODY);
        assertThat(RegisterAddress.read(asAsked(Map.of("zoek", "", "blok", " "))))
                .contains(RegisterAddress.EVERYBODY);
    }

    @ParameterizedTest
    @CsvSource({
        "stand, everybody",
        "stand, NOW",
        "soort, 1=1",
        "soort, Resident",
        "blok, 12",
        "verhuurder, ' or 1=1",
        "rol, member",
        "rol, king",
        "vanaf, 2025-02-29",
        "vanaf, 31-01-2026",
        "tot, +999999999-12-31",
        "tot, 0000-01-01",
        "toestemming, all",
        "volgorde, --name",
        "volgorde, sort_name",
        "stnad, all"
    })
    void whatSaysNothingWeKnowIsRefused(String name, String value) {
        assertThat(RegisterAddress.read(asAsked(Map.of(name, value)))).isEmpty();
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(RegisterAddress.read(Map.of("stand", List.of("now", "all")))).isEmpty();
        assertThat(RegisterAddress.read(Map.of("stand", List.of()))).isEmpty();
    }

    private static Map<String, List<String>> asAsked(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
    }
}
