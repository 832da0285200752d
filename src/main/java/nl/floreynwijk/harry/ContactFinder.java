package nl.floreynwijk.harry;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.membership.PhoneNumber;

/** Finds what leads past the portal to somebody: a phone number, a mail address, a site; also when it is written apart. */
final class ContactFinder {

    private static final String COUNTRY = "NL";
    private static final long MOST_TRIES = 100;

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1,64}\\s{0,3}(?:@|\\(at\\)|\\[at\\]|apenstaartje)\\s{0,3}[\\p{L}\\p{N}-]{1,63}(?:\\s{0,3}(?:\\.|\\(dot\\)|\\(punt\\))\\s{0,3}\\p{L}{2,})+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SITE =
            Pattern.compile("(?:https?://|www\\.|\\bwa\\.me/)\\S{3,}", Pattern.CASE_INSENSITIVE);

    /** Ten digits or more with nothing but signs between them. */
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:[\\s.,/()_-]{0,3}\\d){8,14}");

    /** Of a phone number: other numbers of nine digits can be one too. */
    private static final Pattern BEGINNING = Pattern.compile("\\(?(?:\\+|0)");

    private static final Pattern NO_DIGITS = Pattern.compile("[^+\\d]");

    private ContactFinder() {}

    /** What was found, as it stands there. */
    static Optional<String> find(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return Stream.of(MAIL, SITE)
                .flatMap(it -> it.matcher(text).results().map(MatchResult::group))
                .findFirst()
                .or(() -> phone(text));
    }

    private static Optional<String> phone(String text) {
        for (var match : PhoneNumberUtil.getInstance().findNumbers(text, COUNTRY, Leniency.VALID, MOST_TRIES)) {
            if (BEGINNING.matcher(match.rawString()).lookingAt()) {
                return Optional.of(match.rawString());
            }
        }
        return DIGITS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(it -> BEGINNING.matcher(it).lookingAt())
                .filter(it ->
                        PhoneNumber.parse(NO_DIGITS.matcher(it).replaceAll("")).isPresent())
                .findFirst();
    }
}
