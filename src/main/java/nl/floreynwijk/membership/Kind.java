package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A kind of members: who can be one, whether they vote, and what it costs.
 *
 * <p>Terms start on a day of their own and stay: what somebody joined for can be looked up later.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("membership_kind")
class Kind {

    @Id
    private final KindCode code;

    private final Party party;
    private final boolean votes;
    private String nameDutch;
    private String nameEnglish;
    private String textDutch;
    private String textEnglish;
    private final int position;
    private boolean offered;

    @MappedCollection(idColumn = "kind")
    private final Set<Terms> terms;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a kind from its rows. */
    Kind(
            KindCode code,
            Party party,
            boolean votes,
            String nameDutch,
            String nameEnglish,
            String textDutch,
            String textEnglish,
            int position,
            boolean offered,
            Set<Terms> terms) {
        this.code = code;
        this.party = party;
        this.votes = votes;
        this.nameDutch = nameDutch;
        this.nameEnglish = nameEnglish;
        this.textDutch = textDutch;
        this.textEnglish = textEnglish;
        this.position = position;
        this.offered = offered;
        this.terms = terms;
    }

    /** A kind that everybody can choose from now on, after those there are; it costs nothing. */
    static Kind added(KindCode code, Party party, boolean votes, KindWords words, int position) {
        return new Kind(
                code,
                party,
                votes,
                words.nameDutch(),
                words.nameEnglish(),
                words.textDutch(),
                words.textEnglish(),
                position,
                true,
                new HashSet<>());
    }

    void describe(KindWords words) {
        nameDutch = words.nameDutch();
        nameEnglish = words.nameEnglish();
        textDutch = words.textDutch();
        textEnglish = words.textEnglish();
    }

    /** What holds on that day; empty where nothing was ever asked. */
    Optional<Terms> termsOn(LocalDate day) {
        return terms.stream().filter(it -> !it.validFrom().isAfter(day)).max(Comparator.comparing(Terms::validFrom));
    }

    /** Whether the terms were taken; terms of a day that began stay as they are, whoever joined that day saw them. */
    boolean ask(Terms wanted, LocalDate today) {
        if (!wanted.validFrom().isAfter(today)) {
            return false;
        }
        terms.removeIf(it -> it.validFrom().equals(wanted.validFrom()));
        terms.add(wanted);
        return true;
    }

    void offer(boolean wanted) {
        offered = wanted;
    }

    boolean isOffered() {
        return offered;
    }

    KindCode code() {
        return code;
    }

    Party party() {
        return party;
    }

    boolean votes() {
        return votes;
    }

    String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameDutch;
    }
}
