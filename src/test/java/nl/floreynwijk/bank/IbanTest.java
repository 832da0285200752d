package nl.floreynwijk.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164300",
                "nl91 abna 0417 1643 00",
                "  NL91\u00a0ABNA\u00a00417\u00a01643\u00a000\n",
                "\u200bNL91ABNA0417164300\u202c"
            })
    void aNumberIsTakenHoweverItIsTyped(String typed) {
        assertThat(Iban.parse(typed)).contains(new Iban("NL91ABNA0417164300"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AD1200012030200359100100",
                "AL47212110090000000235698741",
                "AT611904300234573201",
                "BE68539007547034",
                "BG80BNBG96611020345678",
                "CH9300762011623852957",
                "CY17002001280000001200527600",
                "CZ6508000000192000145399",
                "DE89370400440532013000",
                "DK5000400440116243",
                "EE382200221020145685",
                "ES9121000418450200051332",
                "FI2112345600000785",
                "FR1420041010050500013M02606",
                "GB29NWBK60161331926819",
                "GI75NWBK000000007099453",
                "GR1601101250000000012300695",
                "HR1210010051863000160",
                "HU42117730161111101800000000",
                "IE29AIBK93115212345678",
                "IS140159260076545510730339",
                "IT60X0542811101000000123456",
                "LI21088100002324013AA",
                "LT121000011101001000",
                "LU280019400644750000",
                "LV80BANK0000435195001",
                "MC5811222000010123456789030",
                "MD24AG000225100013104168",
                "ME25505000012345678951",
                "MK07250120000058984",
                "MT84MALT011000012345MTLCAST001S",
                "NL91ABNA0417164300",
                "NO9386011117947",
                "PL61109010140000071219812874",
                "PT50000201231234567890154",
                "RO49AAAA1B31007593840000",
                "RS35260005601001611379",
                "SE4550000000058398257466",
                "SI56263300012039086",
                "SK3112000000198742637541",
                "SM86U0322509800000000270100",
                "VA59001123000012345678"
            })
    void theRegistrysExampleOfEachSepaCountryIsTaken(String example) {
        assertThat(Iban.parse(example)).map(Iban::value).contains(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NL",
                "NL91ABNA0417164301",
                "NL91ABNA041716430",
                "NL91ABNA04171643000",
                "NL91-ABNA-0417-1643-00",
                "TR330006100519786457841326",
                "XX91ABNA0417164300",
                "NL91ABNA0417164300 and more",
                "N\u013091ABNA0417164300",
                "NL91ABNA041716430\u0660",
                "\ud83c\udff3"
            })
    void whatIsNoNumberOfASepaCountryIsRefused(String typed) {
        assertThat(Iban.parse(typed)).isEmpty();
    }

    @Test
    void checkDigitsThatTheRuleNeverGivesAreRefused() {
        assertThat(withCheckDigits("00")).isEmpty();
        assertThat(withCheckDigits("01")).isEmpty();
        assertThat(withCheckDigits("99")).isEmpty();
    }

    /** Each of these passes the division for some account. */
    private static List<String> withCheckDigits(String digits) {
        return IntStream.range(0, 200)
                .mapToObj(it -> "NL%sABNA%010d".formatted(digits, it))
                .filter(it -> Iban.parse(it).isPresent())
                .toList();
    }

    @Test
    void nothingElseCanPassForOne() {
        assertThatThrownBy(() -> new Iban("nl91abna0417164300")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Iban("NL91 ABNA 0417 1643 00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Iban("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsShownInGroupsOfFour() {
        assertThat(new Iban("NL91ABNA0417164300").text()).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(new Iban("NO9386011117947")).hasToString("NO93 8601 1117 947");
    }

    @Property
    void whateverIsTypedIsANumberOrNone(@ForAll String typed) {
        assertThat(Iban.parse(typed).stream())
                .allSatisfy(it -> assertThat(Iban.parse(it.text())).contains(it));
    }

    @Property(tries = 200)
    void oneWrongDigitIsAlwaysNoticed(
            @ForAll @IntRange(min = 8, max = 17) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        var right = "NL91ABNA0417164300";
        var digit = (right.charAt(place) - '0' + more) % 10;
        var wrong = right.substring(0, place) + digit + right.substring(place + 1);

        assertThat(Iban.parse(wrong)).isEmpty();
    }
}
