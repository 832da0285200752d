package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads applications for whoever decides, with what stands out in them. */
@Component
class ApplicationQueries {

    static final int MOST = 100;
    private static final int MOST_NAMED = 5;

    private final JdbcClient database;
    private final JsonMapper json;

    ApplicationQueries(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<ApplicationSummary> waiting() {
        return database.sql("""
                        with waiting as (
                            select * from membership_application
                            where decided_at is null and confirmed_at is not null
                            order by confirmed_at
                            limit :most
                        ), alike as (
                            select w.id as application, m.id as member from waiting w
                            join membership_member m on m.name_key = w.name_key and w.name_key <> ''
                            union
                            select w.id, m.id from waiting w
                            join membership_member m on m.address_key = w.address_key and m.ended_on is null
                            union
                            select w.id, m.id from waiting w
                            join membership_member m on m.account_id = w.account_id and m.ended_on is not null
                        )
                        select w.*,
                            exists (select 1 from membership_application r
                                where r.email = w.email and r.decision = 'REFUSED') as refused_before,
                            (select json_arrayagg(json_object(
                                    'id', m.id,
                                    'member', concat(
                                        coalesce(m.organisation_name, concat(m.given_name, ' ', m.family_name)),
                                        coalesce(concat(' (', m.number, ')'), '')),
                                    'ended', m.ended_on is not null,
                                    'sameName', m.name_key = w.name_key,
                                    'sameAddress', m.address_key = w.address_key) order by m.number)
                                from alike join membership_member m on m.id = alike.member
                                where alike.application = w.id) as lookalikes
                        from waiting w
                        order by w.confirmed_at
                        """)
                .param("most", MOST)
                .query((row, number) -> summary(row))
                .list();
    }

    private ApplicationSummary summary(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var organisation = Optional.ofNullable(row.getString("organisation_name"));
        var person = row.getString("given_name") + " " + row.getString("family_name");
        return new ApplicationSummary(
                new ApplicationId(id),
                new KindCode(row.getString("kind")),
                organisation.orElse(person),
                organisation.map(it -> person),
                Optional.ofNullable(row.getString("kvk")).map(KvkNumber::new),
                new EmailAddress(row.getString("email")),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                new Address(
                        row.getString("street"),
                        new HouseNumber(row.getInt("house_number"), row.getString("house_number_addition")),
                        new Postcode(row.getString("postcode")),
                        row.getString("town")),
                Wishes.read(row.getString("wishes")).chosen(),
                row.getObject("confirmed_at", Instant.class),
                oddities(
                        lookalikes(row.getString("lookalikes")),
                        row.getBoolean("outside"),
                        row.getBoolean("refused_before")));
    }

    private static List<Oddity> oddities(List<Likely> lookalikes, boolean outside, boolean refusedBefore) {
        var named = new EnumMap<Oddity.Sort, Set<Oddity.Lookalike>>(Oddity.Sort.class);
        lookalikes.forEach(it ->
                named.computeIfAbsent(it.sort(), sort -> new LinkedHashSet<>()).add(it.lookalike()));
        if (outside) {
            named.put(Oddity.Sort.OUTSIDE, Set.of());
        }
        if (refusedBefore) {
            named.put(Oddity.Sort.REFUSED_BEFORE, Set.of());
        }
        var oddities = new ArrayList<Oddity>();
        named.forEach((sort, members) ->
                oddities.add(new Oddity(sort, members.stream().limit(MOST_NAMED).toList())));
        return oddities;
    }

    private List<Likely> lookalikes(@Nullable String found) {
        return found == null ? List.of() : List.of(json.readValue(found, Likely[].class));
    }

    /** A member that an application looks like. */
    private record Likely(UUID id, String member, boolean ended, boolean sameName, boolean sameAddress) {

        Oddity.Lookalike lookalike() {
            return new Oddity.Lookalike(new MemberId(id), member);
        }

        Oddity.Sort sort() {
            if (ended) {
                return Oddity.Sort.MEMBER_BEFORE;
            }
            if (!sameName) {
                return Oddity.Sort.SAME_ADDRESS;
            }
            return sameAddress ? Oddity.Sort.SAME_NAME_AND_ADDRESS : Oddity.Sort.SAME_NAME;
        }
    }
}
