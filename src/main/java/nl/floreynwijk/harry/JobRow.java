package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.Postcode;

/**
 * A job as it is kept, with all that one side may not see.
 *
 * @param reachesReader whether it reached whoever reads, and they did not say no
 */
record JobRow(
        RequestId id,
        RequestKind kind,
        RequestState state,
        Optional<AccountId> asker,
        Optional<JobContact> outside,
        String address,
        JobTitle title,
        Optional<JudgedBy> judgedBy,
        Optional<Certificate> certificate,
        String shownName,
        Client client,
        RequestWords words,
        List<AttachmentId> photos,
        Instant placedAt,
        Reached reached,
        Optional<Reach> distance,
        boolean reachesReader,
        Optional<Agreement> agreement,
        Optional<Ending> ending,
        Optional<TroubleRow> trouble,
        int version) {

    /** What the asker wrote. */
    record RequestWords(String text, String moments, Ask idea, String doubts) {}

    /** Who said that there is trouble, and what became of it. */
    record TroubleRow(AccountId by, String text, Instant at, Optional<String> decision) {

        /** What was said is for whoever said it and for the office, which talks with both. */
        Trouble seenBy(AccountId reader, boolean mayRead, Optional<AccountId> helper) {
            var isMine = by.equals(reader);
            return new Trouble(mayRead ? text : "", at, isMine, !helper.equals(Optional.of(by)), decision);
        }
    }

    static JobRow in(ResultSet row) throws SQLException {
        var address = "%s %s, %s %s"
                .formatted(
                        row.getString("street"),
                        row.getString("door"),
                        new Postcode(row.getString("postcode")),
                        row.getString("town"));
        return new JobRow(
                new RequestId(row.getObject("id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                RequestState.valueOf(row.getString("state")),
                account(row, "asked_by"),
                outside(row, address),
                address,
                JobQueries.titleIn(row),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class))
                        .map(new Judged(row.getInt("list_number"), row.getString("landlord_id") != null)::from),
                Optional.ofNullable(row.getString("certificate")).map(Certificate::valueOf),
                row.getString("shown_name"),
                Client.valueOf(row.getString("client")),
                new RequestWords(
                        row.getString("text"),
                        row.getString("moments"),
                        OfferTable.askIn(row, "ask"),
                        row.getString("doubts")),
                JobQueries.photosIn(row),
                row.getObject("placed_at", Instant.class),
                Reached.valueOf(row.getString("reached")),
                Optional.ofNullable(row.getString("distance")).map(Reach::valueOf),
                row.getBoolean("reaches_reader"),
                agreement(row),
                ending(row),
                trouble(row),
                row.getInt("version"));
    }

    private record Judged(int version, boolean landlords) {
        JudgedBy from(LocalDate validFrom) {
            return new JudgedBy(version, validFrom, landlords);
        }
    }

    private static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }

    private static Optional<JobContact> outside(ResultSet row, String address) throws SQLException {
        return Optional.ofNullable(row.getString("outside_name"))
                .map(new OutsidePhone(row.getString("outside_phone"))::of)
                .map(it -> new JobContact(it.name(), it.phone(), Optional.of(address)));
    }

    private record OutsidePhone(String number) {
        JobContact of(String name) {
            return new JobContact(name, Optional.of(new PhoneNumber(number).toString()), Optional.empty());
        }
    }

    private static Optional<Agreement> agreement(ResultSet row) throws SQLException {
        return row.getString("agreed_ask") == null
                ? Optional.empty()
                : Optional.of(new Agreement(
                        account(row, "helper_id"),
                        OfferTable.askIn(row, "agreed_ask"),
                        row.getObject("agreed_at", Instant.class),
                        Optional.ofNullable(row.getObject("appointment", Instant.class)),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        var reason = Optional.ofNullable(row.getString("end_reason")).orElse("");
        var thanks = row.getString("thanks");
        return Optional.ofNullable(row.getObject("ended_at", Instant.class)).map(it -> new Ending(it, reason, thanks));
    }

    private static Optional<TroubleRow> trouble(ResultSet row) throws SQLException {
        return row.getObject("trouble_at", Instant.class) == null
                ? Optional.empty()
                : Optional.of(new TroubleRow(
                        account(row, "trouble_by").orElseThrow(),
                        row.getString("trouble_text"),
                        row.getObject("trouble_at", Instant.class),
                        row.getObject("decided_at", Instant.class) == null
                                ? Optional.empty()
                                : Optional.ofNullable(row.getString("decision"))));
    }

    /** The office stands beside both, or speaks for somebody without an account. */
    boolean isReadByOffice(Side side) {
        return side == Side.OFFICE || (side == Side.ASKER && outside.isPresent());
    }

    /**
     * As one side sees it; neighbours, messages and how people are reached come from elsewhere.
     *
     * @param isBehindOther whether whoever acts for the reader is on the other side themselves: they do not read in the
     *     reader's name what was said about them
     */
    JobDetails seenBy(
            Side side,
            AccountId reader,
            boolean isBehindOther,
            List<AskedNeighbour> neighbours,
            List<JobMessage> messages,
            Optional<Agreement> agreed) {
        return new JobDetails(
                id,
                kind,
                side,
                state,
                title,
                judgedBy,
                shownName,
                client,
                words.text(),
                CodeSets.read(words.moments(), Moment.class),
                words.idea(),
                photos,
                placedAt,
                reached,
                distance.filter(_ -> side == Side.ASKED),
                certificate,
                neighbours,
                messages,
                agreed,
                ending.map(it -> side == Side.OFFICE ? new Ending(it.at(), it.reason(), "") : it),
                trouble.map(it -> it.seenBy(
                        reader,
                        isReadByOffice(side) || (it.by().equals(reader) && !isBehindOther),
                        agreement.flatMap(Agreement::helper))),
                outside.isPresent(),
                side == Side.OFFICE ? CodeSets.read(words.doubts(), Doubt.class) : Set.of(),
                version);
    }
}
