package nl.floreynwijk.notification;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@ConditionalOnProperty("portal.demo")
class DemoMailbox implements Mailbox {

    private static final int MOST = 100;

    private final OutgoingMailRepository mails;

    DemoMailbox(OutgoingMailRepository mails) {
        this.mails = mails;
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<DemoMail> latest(int most) {
        return mails.latest(Math.clamp(most, 1, MOST));
    }

    @Override
    @PreAuthorize("permitAll()")
    public Optional<DemoMail> find(MailId id) {
        return mails.findById(id).map(DemoMailbox::shown);
    }

    private static DemoMail shown(OutgoingMail mail) {
        var content = mail.content();
        var recipient = mail.recipient();
        return new DemoMail(
                mail.id(),
                mail.createdAt(),
                recipient.name(),
                recipient.address().value(),
                content.subject(),
                content.text(),
                content.html());
    }
}
