package nl.floreynwijk.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server, and says in our own words what went wrong. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final JavaMailSender server;
    private final MimeMails mimeMails;
    private final AtomicReference<@Nullable MailTrouble> told = new AtomicReference<>();

    MailDelivery(JavaMailSender server, MimeMails mimeMails) {
        this.server = server;
        this.mimeMails = mimeMails;
    }

    /** Waits until the server took the mail over, or did not; empty when it did. */
    Optional<MailTrouble> attempt(OutgoingMail mail) {
        try {
            var message = server.createMimeMessage();
            mimeMails.fill(message, mail);
            server.send(message);
            if (told.getAndSet(null) != null) {
                LOG.info("The mail server works again");
            }
            return Optional.empty();
        } catch (MessagingException | MailException e) {
            var trouble = troubleIn(e);
            report(mail, trouble, e);
            return Optional.of(trouble);
        }
    }

    /** What keeps every mail waiting now, as far as the last attempt showed. */
    Optional<MailTrouble> trouble() {
        return Optional.ofNullable(told.get());
    }

    /**
     * What concerns every mail is told once, until it changes. What a server says about one mail may name its person, so
     * only what concerns every mail is quoted.
     */
    private void report(OutgoingMail mail, MailTrouble trouble, Exception e) {
        if (!trouble.concernsEveryMail()) {
            LOG.warn("Mail {} was not delivered: {}", mail.id(), trouble);
        } else if (told.getAndSet(trouble) != trouble) {
            LOG.warn(
                    "The mail server does not work, and mail waits ({}): {}",
                    trouble,
                    lastOf(e).toString());
        }
    }

    private static Throwable lastOf(Exception e) {
        return causes(e).reduce((_, later) -> later).orElse(e);
    }

    static MailTrouble troubleIn(Exception e) {
        if (causes(e).anyMatch(MailAuthenticationException.class::isInstance)) {
            return MailTrouble.SIGN_IN_REFUSED;
        }
        var answers = causes(e)
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .toList();
        if (answers.isEmpty()) {
            return MailTrouble.SERVER_UNREACHABLE;
        }
        return answers.stream().anyMatch(MailDelivery::refusesAddress)
                ? MailTrouble.ADDRESS_REFUSED
                : MailTrouble.MAIL_REFUSED;
    }

    /** An address counts as invalid when the server answered it with a permanent refusal (5xx). */
    private static boolean refusesAddress(SendFailedException answer) {
        var invalid = answer.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    /** The exception and everything behind it; Spring and Jakarta Mail each have a way of their own to chain. */
    private static Stream<Throwable> causes(Throwable e) {
        return Stream.concat(Stream.of(e), behind(e).flatMap(MailDelivery::causes));
    }

    private static Stream<? extends Throwable> behind(Throwable e) {
        return switch (e) {
            case MailSendException several
            when several.getMessageExceptions().length > 0 -> Stream.of(several.getMessageExceptions());
            case MessagingException mail -> Stream.ofNullable(mail.getNextException());
            default -> Stream.ofNullable(e.getCause());
        };
    }
}
