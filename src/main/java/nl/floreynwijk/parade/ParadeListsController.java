package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.HeldFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the lists of the day to the organiser. */
@Controller
@RolesAllowed(Roles.PARADE_ORGANISER)
class ParadeListsController {

    static final String LISTS = "/kantoor/parade/{edition}/lijsten/{list}/{day}";

    /** What they are called in the address and as a file. */
    private static final Map<String, DayList> NAMES =
            Map.of("hulpdiensten", DayList.SERVICES, "stroom", DayList.POWER, "aankomst", DayList.ARRIVALS);

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ParadeLists lists;

    ParadeListsController(ParadeLists lists) {
        this.lists = lists;
    }

    private record Asked(DayList list, EditionId edition, LocalDate day) {

        static Optional<Asked> in(String list, String edition, String day) {
            try {
                return Optional.ofNullable(NAMES.get(list))
                        .map(it -> new Asked(it, EditionId.of(edition), LocalDate.parse(day)));
            } catch (IllegalArgumentException | DateTimeException noAddressOfOurs) {
                return Optional.empty();
            }
        }
    }

    @GetMapping(LISTS + ".pdf")
    ResponseEntity<?> pdf(@PathVariable String edition, @PathVariable String list, @PathVariable String day)
            throws IOException {
        var asked = Asked.in(list, edition, day);
        try (var file = HeldFile.empty()) {
            return asked.isPresent()
                            && lists.writePdf(
                                    asked.get().list(),
                                    asked.get().edition(),
                                    asked.get().day(),
                                    file.out())
                    ? file.handOver(
                            MediaType.APPLICATION_PDF, list + "-" + asked.get().day() + ".pdf")
                    : ResponseEntity.notFound().build();
        }
    }

    @GetMapping(LISTS + ".xlsx")
    ResponseEntity<?> xlsx(@PathVariable String edition, @PathVariable String list, @PathVariable String day)
            throws IOException {
        var asked = Asked.in(list, edition, day);
        try (var file = HeldFile.empty()) {
            return asked.isPresent()
                            && lists.writeXlsx(
                                    asked.get().list(),
                                    asked.get().edition(),
                                    asked.get().day(),
                                    file.out())
                    ? file.handOver(XLSX, list + "-" + asked.get().day() + ".xlsx")
                    : ResponseEntity.notFound().build();
        }
    }
}
