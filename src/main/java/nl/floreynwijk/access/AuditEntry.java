package nl.floreynwijk.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * One line of the audit trail.
 *
 * @param actor who did it; empty for the portal itself and for a visitor
 * @param member for whom they did it; empty when for themselves
 * @param objectName the thing's name where the trail may show one; otherwise its id, or nothing where that says nothing
 * @param objectPage the path of the thing's page; empty where there is none that the reader may open
 * @param detail what exactly was done, in codes; empty where the action says it all
 */
public record AuditEntry(
        Instant at,
        Optional<AccountId> actor,
        Optional<String> actorName,
        Optional<AccountId> member,
        Optional<String> memberName,
        AuditAction action,
        String objectId,
        String objectName,
        Optional<String> objectPage,
        String detail) {

    /** An id that tells people nothing. */
    static final Pattern UNTELLING = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The ids of all it tells of. */
    Stream<String> ids() {
        return Stream.of(
                        Stream.of(objectId),
                        Stream.of(actor, member).flatMap(Optional::stream).map(AccountId::toString),
                        AuditDetail.ids(detail))
                .flatMap(it -> it);
    }

    /** The same with the names that the modules give; whoever is erased has none of their own any more. */
    AuditEntry named(Map<String, AuditName> names) {
        return new AuditEntry(
                at,
                actor,
                named(actor, actorName, names),
                member,
                named(member, memberName, names),
                action,
                objectId,
                object(names),
                Optional.ofNullable(names.get(objectId)).flatMap(AuditName::page),
                AuditDetail.named(detail, names));
    }

    private static Optional<String> named(
            Optional<AccountId> account, Optional<String> own, Map<String, AuditName> names) {
        return own.filter(it -> !it.equals(Account.TOMBSTONE))
                .or(() -> account.map(it -> names.get(it.toString())).map(AuditName::text))
                .or(() -> own);
    }

    private String object(Map<String, AuditName> names) {
        var named = Optional.ofNullable(names.get(objectId)).map(AuditName::text);
        if (objectName.equals(objectId)) {
            return named.orElse(tellsNothing() ? "" : objectId);
        }
        return objectName.equals(Account.TOMBSTONE) ? named.orElse(objectName) : objectName;
    }

    /** An id, or what the action says already, such as {@code dwellings} of {@code dwellings-imported}. */
    private boolean tellsNothing() {
        return UNTELLING.matcher(objectId).matches() || action.name().startsWith(objectId + "-");
    }

    /** To what it was done, for people; a day or a moment in the words of their language, but a name as it is. */
    public String objectIn(Locale language) {
        if (!objectName.equals(objectId)) {
            return objectName;
        }
        return AuditDetail.day(objectName)
                .map(it -> DutchTime.date(it, language))
                .or(() -> AuditDetail.moment(objectName).map(it -> DutchTime.momentInYear(it, language)))
                .orElse(objectName);
    }

    /** What exactly was done, for people; empty where the action says it all. */
    public String detailIn(AuditTexts texts, Locale language) {
        var said = new AuditDetail(action.module(), texts, language).said(detail);
        return said.isEmpty() ? "" : " (" + said + ")";
    }
}
