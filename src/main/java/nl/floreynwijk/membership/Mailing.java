package nl.floreynwijk.membership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A mail that the office sent to members it chose; it is sent once and never changed. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("membership_mailing")
class Mailing {

    @Id
    private final MailingId id;

    private final String subjectDutch;
    private final String textDutch;
    private final @Nullable String subjectEnglish;
    private final @Nullable String textEnglish;
    private final String selection;
    private final boolean searched;
    private final String fingerprint;

    @Column("sent_by")
    private final AccountId sentBy;

    private final LocalDate sentOn;
    private final Instant sentAt;
    private final int recipients;
    private final boolean toMost;

    private Mailing(
            MailingId id,
            MailingWords dutch,
            Optional<MailingWords> english,
            RegisterFilter filter,
            AccountId sentBy,
            int recipients,
            int members,
            Instant now) {
        if (recipients < 1) {
            throw new IllegalArgumentException("A mail goes to somebody");
        }
        this.id = id;
        this.subjectDutch = dutch.subject();
        this.textDutch = dutch.text();
        this.subjectEnglish = english.map(MailingWords::subject).orElse(null);
        this.textEnglish = english.map(MailingWords::text).orElse(null);
        this.selection = selection(filter);
        this.searched = !filter.words().isEmpty();
        this.fingerprint = fingerprint(dutch, english, filter);
        this.sentBy = sentBy;
        this.sentOn = DutchTime.day(now);
        this.sentAt = now;
        this.recipients = recipients;
        this.toMost = recipients * 2L > members;
    }

    /** @param members how many there are now */
    static Mailing sent(
            MailingId id,
            MailingWords dutch,
            Optional<MailingWords> english,
            RegisterFilter filter,
            AccountId sentBy,
            int recipients,
            int members,
            Instant now) {
        return new Mailing(id, dutch, english, filter, sentBy, recipients, members, now);
    }

    /** The same for the same words to the same selection, and for nothing else. */
    static String fingerprint(MailingWords dutch, Optional<MailingWords> english, RegisterFilter filter) {
        var said = String.join(
                "\0",
                dutch.subject(),
                dutch.text(),
                english.map(MailingWords::subject).orElse(""),
                english.map(MailingWords::text).orElse(""),
                selection(filter),
                filter.words());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Such as {@code blok=…&rol=board}: codes, ids and days, in which nothing has to be escaped; never the words. */
    static String selection(RegisterFilter filter) {
        return new RegisterAddress(filter.withWords(""), RegisterOrder.BY_NAME)
                .parameters().entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining("&"));
    }

    /** The selection that was written. */
    static RegisterFilter filter(String selection) {
        var parameters = selection.isEmpty()
                ? Map.<String, List<String>>of()
                : Arrays.stream(selection.split("&"))
                        .map(it -> it.split("=", 2))
                        .collect(Collectors.toMap(it -> it[0], it -> List.of(it[1])));
        return RegisterAddress.read(parameters)
                .map(RegisterAddress::filter)
                .orElseThrow(() -> new IllegalStateException("Not a selection that was written"));
    }

    MailingId id() {
        return id;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Whether it goes to more than half of all members, however they were chosen. */
    boolean isToMost() {
        return toMost;
    }

    AccountId sentBy() {
        return sentBy;
    }

    int recipients() {
        return recipients;
    }
}
