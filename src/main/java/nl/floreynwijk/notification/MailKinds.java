package nl.floreynwijk.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import org.springframework.stereotype.Component;

/** The kinds of mail that the modules declare, essential ones first. */
@Component
class MailKinds {

    private final List<MailKind> kinds;

    MailKinds(List<MailKind> declared) {
        kinds = declared.stream()
                .sorted(Comparator.comparing((MailKind it) -> !it.essential()).thenComparing(MailKind::key))
                .toList();
        if (kinds.stream().map(MailKind::key).distinct().count() < kinds.size()) {
            throw new IllegalArgumentException("Two kinds of mail have the same key");
        }
    }

    boolean has(MailKind kind) {
        return kinds.contains(kind);
    }

    Optional<MailKind> find(String key) {
        return kinds.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    List<MailKind> essential() {
        return kinds.stream().filter(MailKind::essential).toList();
    }

    List<MailKind> meantFor(CurrentAccount account) {
        return kinds.stream()
                .filter(it -> it.audience().isEmpty() || it.audience().stream().anyMatch(account::has))
                .toList();
    }
}
