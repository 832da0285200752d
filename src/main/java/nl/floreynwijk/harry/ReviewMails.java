package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells people of a review about them, of an answer to theirs, and what the office decided about either. */
@Component
class ReviewMails {

    static final MailKind KIND = MailKind.optional("harry", "reviews", Role.MEMBER);

    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;
    private final Clock clock;

    ReviewMails(Outbox outbox, Contacts contacts, PortalSettings settings, Clock clock) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Others may read it: whoever it is about hears that it is there, or from when they read it. */
    void written(Review review, JobSides job) {
        review.about().ifPresent(it -> {
            var from = job.readableFrom(review.by().other(), clock.instant());
            outbox.post(
                    from.isAfter(clock.instant())
                            ? mail(it, review, "harry/review-waits").with("from", day(it, from))
                            : mail(it, review, "harry/review-new"));
        });
    }

    private String day(AccountId to, Instant from) {
        return contacts.of(to)
                .map(it -> DutchTime.date(DutchTime.day(from), it.language()))
                .orElse("");
    }

    /** Whoever wrote it themselves may read what was answered. */
    void answered(Review review, JobSides job) {
        job.writerOf(review).ifPresent(it -> outbox.post(mail(it, review, "harry/review-answered")));
    }

    /** The office leaves it: whoever reported it hears that. */
    void stays(Review review) {
        review.about().ifPresent(it -> outbox.post(mail(it, review, "harry/review-stays")));
    }

    /** Its author reads why; whoever it is about hears it where they could read it. */
    void hidden(Review review, String reason, Optional<AccountId> author) {
        author.ifPresent(
                it -> outbox.post(mail(it, review, "harry/review-hidden").with("reason", reason)));
        review.about()
                .filter(_ -> !review.isInDoubt())
                .ifPresent(it -> outbox.post(mail(it, review, "harry/review-gone")));
    }

    void answerHidden(Review review, String reason) {
        review.about()
                .ifPresent(it -> outbox.post(
                        mail(it, review, "harry/review-answer-hidden").with("reason", reason)));
    }

    /** Each decision makes another version of it, so that one mail goes out for each. */
    private Mail mail(AccountId to, Review review, String template) {
        return Mail.of(to, KIND, template, "%s/%s/%d".formatted(template, review.id(), review.version()))
                .with(
                        "link",
                        settings.address("/handige-buren/klussen/" + review.request())
                                .toString());
    }
}
