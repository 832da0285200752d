package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.access.Roles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands a host what they print for an evening. */
@Controller
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
class EveningPrintController {

    static final String CARDS = "/kantoor/rad/{evening}/kaarten.pdf";
    static final String SHEETS = "/kantoor/rad/{evening}/tafelbladen.pdf";

    private final EveningPrint print;
    private final EveningFiles handing;

    EveningPrintController(EveningPrint print, EveningFiles handing) {
        this.print = print;
        this.handing = handing;
    }

    @GetMapping(CARDS)
    ResponseEntity<?> cards(@PathVariable String evening) throws IOException {
        return answer(() -> idIn(evening).flatMap(print::cards), "kaarten.pdf");
    }

    @GetMapping(SHEETS)
    ResponseEntity<?> sheets(@PathVariable String evening, @RequestParam(defaultValue = "") String aantal)
            throws IOException {
        return answer(
                () -> idIn(evening).flatMap(id -> manyIn(aantal).flatMap(many -> print.sheets(id, many))),
                "tafelbladen.pdf");
    }

    private ResponseEntity<?> answer(Supplier<Optional<byte[]>> pdf, String name) throws IOException {
        return handing.answer(pdf, (bytes, _, out) -> out.write(bytes), MediaType.APPLICATION_PDF, name);
    }

    private static Optional<EveningId> idIn(String evening) {
        try {
            return Optional.of(EveningId.of(evening));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> manyIn(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= Sheets.MOST);
    }
}
