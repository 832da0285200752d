package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    private static final String NUMBER = "0A1B2C3D4E5F6G7H";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0A1B2C3D4E5F6G7H",
                "0A1B-2C3D-4E5F-6G7H",
                "0a1b 2c3d 4e5f 6g7h",
                "  0a1b2c3d-4e5f 6g7h  ",
                "OA1B-2C3D-4E5F-6G7H",
                "oaIb-2c3d-4e5f-6g7h",
                "oalb–2c3d—4e5f.6g7h",
                "0A1B\u00a02C3D\t4E5F6G7H"
            })
    void howeverItIsTypedItIsTheSame(String typed) {
        assertThat(CertificateNumber.parse(typed)).contains(new CertificateNumber(NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0A1B2C3D4E5F6G7",
                "0A1B2C3D4E5F6G7HJ",
                "0A1B2C3D4E5F6G7U",
                "0A1B2C3D4E5F6G7!",
                "0A1B2C3D4E5F6G7é",
                "<script>alert(1)"
            })
    void whatCannotBeOneIsNone(String typed) {
        assertThat(CertificateNumber.parse(typed)).isEmpty();
    }

    @Test
    void itIsReadOutInFourGroupsOfFourAndComesBackTheSame() {
        assertThat(new CertificateNumber(NUMBER).text()).isEqualTo("0A1B-2C3D-4E5F-6G7H");
        for (var turn = 0; turn < 200; turn++) {
            var number = CertificateNumber.random();
            assertThat(CertificateNumber.parse(number.text().toLowerCase(Locale.ROOT)))
                    .contains(number);
        }
    }

    @Test
    void noTwoAreAlikeAndALogShowsNone() {
        assertThat(Stream.generate(CertificateNumber::random).limit(2_000).distinct())
                .hasSize(2_000);
        assertThat(CertificateNumber.random()).hasToString("CertificateNumber");
    }
}
