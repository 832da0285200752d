package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of a shift on paper, for whoever has no phone with them. */
@Service
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@Transactional(readOnly = true)
public class AttendanceSheets {

    /** Lines for whoever comes along, and never fewer. */
    private static final int EMPTY_ROWS = 4;

    private final AttendanceReader reader;
    private final Contacts contacts;
    private final Accounts accounts;
    private final PdfPages pages;

    AttendanceSheets(AttendanceReader reader, Contacts contacts, Accounts accounts, PdfPages pages) {
        this.reader = reader;
        this.contacts = contacts;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** A row on paper. */
    public record Row(String name, int people) {}

    /** Writes it, until the day is long over; whether there was one for whoever is signed in. */
    public boolean write(ShiftId shift, OutputStream out) throws IOException {
        var day = reader.day(shift)
                .filter(it -> it.moment() == Attendance.Moment.NOT_YET || it.moment() == Attendance.Moment.NOW);
        if (day.isEmpty()) {
            return false;
        }
        out.write(pdf(day.get()));
        return true;
    }

    private byte[] pdf(AttendanceReader.Day day) {
        var language = accounts.mine().language();
        var leader = day.leader()
                .flatMap(contacts::of)
                .map(it -> ShownNames.of(it.name()))
                .orElse("–");
        return pages.render(
                "green/attendance-sheet",
                language,
                Map.of(
                        "task", day.task(),
                        "place", day.place(),
                        "when", DutchTime.span(day.startsAt(), day.endsAt(), language),
                        "leader", leader,
                        "places", day.places(),
                        "rows", rows(reader.attendance(day)),
                        "empty", EMPTY_ROWS));
    }

    private static List<Row> rows(Attendance attendance) {
        return attendance.people().stream()
                .filter(it -> it.expected() > 0)
                .map(it -> new Row(it.name(), it.expected()))
                .toList();
    }
}
