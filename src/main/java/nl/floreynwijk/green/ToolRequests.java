package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tools too dear for one neighbourhood: which partner is asked for them, and what the partner says. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@Transactional
public class ToolRequests {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 500;

    private final ToolRequestTable table;
    private final ToolRepository tools;
    private final ShiftRepository shifts;
    private final AuditTrail audit;
    private final Clock clock;

    ToolRequests(ToolRequestTable table, ToolRepository tools, ShiftRepository shifts, AuditTrail audit, Clock clock) {
        this.table = table;
        this.tools = tools;
        this.shifts = shifts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those for what is not over, the first that is needed first. */
    @Transactional(readOnly = true)
    public List<ToolRequest> ahead() {
        return table.ahead(clock.instant());
    }

    /** Writes down that a tool is asked for, for a shift. */
    public AskResult ask(ToolId id, ShiftId shiftId, String typed) {
        var shift = shifts.findById(shiftId).filter(it -> it.isAhead(clock.instant()));
        return ask(id, typed, (tool, note) -> shift.map(it -> table.add(tool, it, note, clock.instant())));
    }

    /** The same for days, both included. */
    public AskResult ask(ToolId id, LocalDate from, LocalDate until, String typed) {
        return from.isBefore(DutchTime.day(clock.instant())) || until.isBefore(from)
                ? new AskResult.NoDays()
                : ask(id, typed, (tool, note) -> Optional.of(table.add(tool, from, until, note, clock.instant())));
    }

    private interface Adding {
        Optional<ToolRequestId> add(Tool tool, String note);
    }

    private AskResult ask(ToolId id, String typed, Adding adding) {
        var note = WrittenText.tidy(typed);
        if (note.length() > LONGEST_NOTE) {
            return new AskResult.NoteTooLong(LONGEST_NOTE);
        }
        var added =
                tools.findById(id).filter(it -> it.isUsed() && it.isCapital()).flatMap(it -> adding.add(it, note));
        added.ifPresent(_ -> audit.record(GreenActions.TOOL_ASKED, id.toString()));
        return added.<AskResult>map(AskResult.Asked::new).orElseGet(AskResult.Gone::new);
    }

    /** What the partner says, or that it is not needed any more; whether the note could be taken. */
    public boolean say(ToolRequestId id, ToolRequest.State state, String typed) {
        var note = WrittenText.tidy(typed);
        if (note.length() > LONGEST_NOTE) {
            return false;
        }
        table.say(id, state, note, clock.instant())
                .ifPresent(tool -> audit.record(GreenActions.TOOL_ANSWERED, tool.toString()));
        return true;
    }
}
