package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AuditDetailTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    I18NProvider texts;

    @Test
    void rolesAreNamed() {
        assertThat(said("access", "+TREASURER -MEMBER")).isEqualTo("+Penningmeester, -Lid");
    }

    @Test
    void numbersAreSaidInWordsAndWhatThereWasNoneOfIsNot() {
        assertThat(said("membership", "rows=1")).isEqualTo("1 regel");
        assertThat(said("membership", "rows=30")).isEqualTo("30 regels");
        assertThat(said("places", "added=12 changed=0 unchanged=0 wrong=3 blocks=1 landlords=2"))
                .isEqualTo("12 nieuw, 3 fout, 1 nieuw blok, 2 nieuwe verhuurders");
        assertThat(said("membership", "12")).isEqualTo("lidnummer 12");
    }

    @Test
    void whatWasChangedAndFromWhenIsSaidInWords() {
        assertThat(said("places", "block tenure")).isEqualTo("blok, huur of koop");
        assertThat(said("membership", "2026-12-01")).isEqualTo("vanaf 1 december 2026");
        assertThat(said("operation", "1.2.0")).isEqualTo("1.2.0");
    }

    @Test
    void aThingIsSaidByItsNameOrNotAtAll() {
        var detail = "kind=supporter";

        assertThat(said("membership", detail)).isEmpty();
        assertThat(said(
                        "membership",
                        AuditDetail.named(
                                detail, Map.of("supporter", new AuditName("Vriend van de wijk", Optional.empty())))))
                .isEqualTo("als Vriend\u00a0van\u00a0de\u00a0wijk");
        assertThat(AuditDetail.ids(detail)).containsExactly("supporter");
    }

    @Test
    void anObjectThatIsADayOrAMomentIsSaidAsOne() {
        assertThat(AuditDetail.moment("2026-11-27T03:15:00.123456Z")).isPresent();
        assertThat(AuditDetail.moment("2026-11-27T03:15:00Z")).isPresent();
        assertThat(List.of("", "2026-11-27", "0.1.0"))
                .allMatch(it -> AuditDetail.moment(it).isEmpty());
        assertThat(AuditDetail.day("2026-11-27")).isPresent();
        assertThat(List.of("", "dwellings", "XLSX"))
                .allMatch(it -> AuditDetail.day(it).isEmpty());
    }

    private String said(String module, String detail) {
        return new AuditDetail(module, (key, values) -> texts.getTranslation(key, DUTCH, values), DUTCH).said(detail);
    }
}
