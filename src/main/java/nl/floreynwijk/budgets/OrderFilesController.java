package nl.floreynwijk.budgets;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Roles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the treasurer a payment file for the bank. */
@Controller
class OrderFilesController {

    static final String FILE = "/kantoor/betaalbestanden/{order}.xml";

    private static final MediaType SENTENCE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final PaymentOrders orders;
    private final Accounts accounts;
    private final I18NProvider texts;

    OrderFilesController(PaymentOrders orders, Accounts accounts, I18NProvider texts) {
        this.orders = orders;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping(FILE)
    @RolesAllowed(Roles.TREASURER)
    ResponseEntity<?> file(@PathVariable String order) {
        var file = idIn(order).flatMap(orders::file);
        return file.isPresent() ? download(file.get()) : gone();
    }

    private static ResponseEntity<?> download(OrderFile file) {
        var name = "betalingen-" + file.madeOn() + ".xml";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.bytes());
    }

    private ResponseEntity<?> gone() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(SENTENCE)
                .cacheControl(CacheControl.noStore())
                .body(texts.getTranslation(
                        "budgets.orders.gone", accounts.mine().language()));
    }

    private static Optional<OrderId> idIn(String text) {
        try {
            return Optional.of(OrderId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
