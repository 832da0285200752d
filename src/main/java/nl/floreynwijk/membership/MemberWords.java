package nl.floreynwijk.membership;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.Spelling;
import nl.floreynwijk.places.Address;

/**
 * The words under which a member is found.
 *
 * @param single each word as it is written and as it sounds
 * @param pairs two of them in one, as {@link SearchPair} makes them
 */
record MemberWords(Set<String> single, Set<String> pairs) {

    /** As many as the longest real names have; pairs of them grow with the square. */
    private static final int MOST = 30;

    private static final int SHORT = 2;
    private static final int LONGEST_TOGETHER = 2_000;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    static MemberWords of(Findable member) {
        var written = written(member);
        var single = new LinkedHashSet<String>();
        written.forEach(it -> {
            single.add(it);
            single.add(Character.isDigit(it.charAt(0)) ? it : SearchWords.cut(Spelling.sound(it)));
        });
        single.add(SearchWords.cut(SearchTerm.MAIL + Folding.fold(member.email().value())));
        member.address().ifPresent(it -> single.add(Folding.fold(it.postcode().value())));
        return new MemberWords(single, SearchPair.all(written, member.address().map(Address::postcode)));
    }

    private static Set<String> written(Findable member) {
        var words = new LinkedHashSet<String>();
        member.number().ifPresent(it -> words.add(Integer.toString(it)));
        member.address().ifPresent(it -> addAddress(words, it));
        add(words, member.person().given());
        addName(words, member.person().family());
        // Who looks for "info" means the address: what stands behind a letter there is often but a number
        add(
                words,
                NO_LETTERS
                        .matcher(member.email().value().replaceFirst("@.*", ""))
                        .replaceAll(" "));
        member.organisation().ifPresent(it -> addName(words, it));
        return words.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Also joined, so that "de Wit" is found as "dewit", and "O'Brien" as "obrien". */
    private static void addName(Collection<String> words, String name) {
        add(words, name);
        var parts = SearchWords.split(name).toList();
        for (var from = 0; from < parts.size() - 1; from++) {
            if (parts.get(from).length() <= SHORT || PersonName.isParticle(parts.get(from))) {
                words.add(SearchWords.cut(String.join("", parts.subList(from, parts.size()))));
            }
        }
    }

    private static void addAddress(Collection<String> words, Address address) {
        var houseNumber = address.houseNumber().toString();
        add(words, address.street());
        add(words, houseNumber);
        words.add(Folding.key(houseNumber));
    }

    private static void add(Collection<String> words, String text) {
        SearchWords.split(text).map(SearchWords::cut).forEach(words::add);
    }

    /** All single words with a space before and behind each. */
    String together() {
        var text = " " + String.join(" ", single) + " ";
        return text.substring(0, Math.min(text.length(), LONGEST_TOGETHER));
    }

    /** They are somebody's name. */
    @Override
    public String toString() {
        return "MemberWords";
    }
}
