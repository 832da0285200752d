package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.OwnScripts;
import nl.floreynwijk.documents.HeldFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The page on which whoever leads a shift ticks who is there, and where their phone brings the ticks. */
@Controller
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
class AttendanceController {

    static final String PAGE = "/groen/diensten/{shift}/opkomst";
    static final String LIST = PAGE + "/lijst";
    static final String SHEET = PAGE + "/blad.pdf";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** The page needs nothing but what is ours. */
    private static final String POLICY = OwnScripts.EVERYWHERE + "; default-src 'self'";

    private final Attendances attendances;
    private final AttendanceSheets sheets;
    private final AttendancePage page;
    private final AttendanceWords words;
    private final Accounts accounts;
    private final Clock clock;

    AttendanceController(
            Attendances attendances,
            AttendanceSheets sheets,
            AttendancePage page,
            AttendanceWords words,
            Accounts accounts,
            Clock clock) {
        this.attendances = attendances;
        this.sheets = sheets;
        this.page = page;
        this.words = words;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ResponseEntity<String> page(@PathVariable String shift, HttpServletRequest request, CsrfToken token) {
        var attendance = idIn(shift).flatMap(attendances::of);
        if (attendance.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var me = accounts.mine();
        var answer = answer(attendance.get(), Map.of(), token, me.language());
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .body(page.of(request, attendance.get(), answer, token.getHeaderName(), me.language()));
    }

    @GetMapping(LIST)
    ResponseEntity<AttendanceAnswer> list(@PathVariable String shift, CsrfToken token) {
        return idIn(shift)
                .flatMap(attendances::of)
                .map(it -> json(answer(it, Map.of(), token, accounts.mine().language())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** What a phone kept until there was a connection. */
    record Sent(List<Said> said) {

        /**
         * Of one person.
         *
         * @param number of a member who came along, or 0
         * @param at in milliseconds
         */
        record Said(
                String id,
                String presence,
                int people,
                int minutes,
                int number,
                @Nullable String name,
                long at) {

            SaidOf said() {
                return new SaidOf(
                        UUID.fromString(id),
                        Presence.valueOf(presence),
                        people,
                        minutes,
                        Optional.of(number).filter(it -> it > 0),
                        Optional.ofNullable(name).orElse(""),
                        Instant.ofEpochMilli(at));
            }
        }
    }

    @PostMapping(PAGE)
    ResponseEntity<AttendanceAnswer> say(@PathVariable String shift, @RequestBody Sent sent, CsrfToken token) {
        var id = idIn(shift);
        var said = read(sent);
        if (said.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        if (id.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var language = accounts.mine().language();
        return switch (attendances.say(id.get(), said.get())) {
            case AttendanceResult.Said(var now, var results) -> json(answer(now, results, token, language));
            case AttendanceResult.NotNow(var now) -> json(answer(now, Map.of(), token, language));
            case AttendanceResult.NotYours() -> ResponseEntity.notFound().build();
        };
    }

    /** Empty when it is nothing that the page sends. */
    private static Optional<List<SaidOf>> read(Sent sent) {
        try {
            return sent.said().size() > Attendances.MOST_AT_ONCE
                    ? Optional.empty()
                    : Optional.of(sent.said().stream().map(Sent.Said::said).toList());
        } catch (IllegalArgumentException | NullPointerException notOfOurPage) {
            return Optional.empty();
        }
    }

    private AttendanceAnswer answer(
            Attendance attendance, Map<UUID, SaidResult> results, CsrfToken token, Locale language) {
        return new AttendanceAnswer(
                attendance.people().stream().map(AttendanceController::line).toList(),
                attendance.places(),
                attendance.plannedMinutes(),
                words.closed(attendance, language),
                token.getToken(),
                clock.instant().toEpochMilli(),
                results.entrySet().stream()
                        .collect(Collectors.toMap(
                                it -> it.getKey().toString(), it -> words.outcome(it.getValue(), language))));
    }

    private static AttendanceAnswer.Line line(Attendance.Person person) {
        return new AttendanceAnswer.Line(
                person.id().toString(),
                person.name(),
                person.expected(),
                person.presence(),
                person.people(),
                person.minutes(),
                person.saidAt().map(Instant::toEpochMilli).orElse(0L));
    }

    private static ResponseEntity<AttendanceAnswer> json(AttendanceAnswer answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    @GetMapping(SHEET)
    ResponseEntity<?> sheet(@PathVariable String shift) throws IOException {
        var id = idIn(shift);
        try (var file = HeldFile.empty()) {
            return id.isPresent() && sheets.write(id.get(), file.out())
                    ? file.handOver(MediaType.APPLICATION_PDF, "opkomst.pdf")
                    : ResponseEntity.notFound().build();
        }
    }

    private static Optional<ShiftId> idIn(String shift) {
        try {
            return Optional.of(ShiftId.of(shift));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
