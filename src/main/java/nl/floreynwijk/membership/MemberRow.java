package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;

/** Reads what is in the columns of members, their kinds and their homes. */
final class MemberRow {

    private MemberRow() {}

    static MemberSummary summary(ResultSet row) throws SQLException {
        var organisation = Optional.ofNullable(row.getString("organisation_name"));
        var person = person(row).full();
        return new MemberSummary(
                new MemberId(row.getObject("id", UUID.class)),
                number(row),
                organisation.orElse(person),
                organisation.map(_ -> person),
                kind(row),
                address(row),
                Optional.of(new EmailAddress(row.getString("email"))).filter(it -> !Person.isErased(it)),
                phone(row),
                day(row, "started_on"),
                day(row, "ended_on"),
                course(row).state());
    }

    static Findable findable(ResultSet row) throws SQLException {
        return new Findable(
                new MemberId(row.getObject("id", UUID.class)),
                person(row),
                Optional.ofNullable(row.getString("organisation_name")),
                new EmailAddress(row.getString("email")),
                number(row),
                address(row));
    }

    static PersonName person(ResultSet row) throws SQLException {
        return new PersonName(row.getString("given_name"), row.getString("family_name"));
    }

    static Optional<Integer> number(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("number", Integer.class));
    }

    static KindName kind(ResultSet row) throws SQLException {
        return new KindName(
                new KindCode(row.getString("code")), row.getString("name_dutch"), row.getString("name_english"));
    }

    /** Empty where there is no home. */
    static Optional<Address> address(ResultSet row) throws SQLException {
        return row.getString("street") == null
                ? Optional.empty()
                : Optional.of(new Address(
                        row.getString("street"),
                        new HouseNumber(row.getInt("house_number"), row.getString("house_number_addition")),
                        new Postcode(row.getString("postcode")),
                        row.getString("town")));
    }

    static Optional<PhoneNumber> phone(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new);
    }

    static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("number", Integer.class),
                row.getObject("started_on", LocalDate.class),
                null,
                row.getObject("leaves_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                null);
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
