package nl.floreynwijk.notification;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@ConditionalOnBooleanProperty("portal.demo")
class DemoMailbox implements Mailbox {

    private static final int MOST = 100;

    private final OutgoingMailRepository mails;
    private final ObjectProvider<Postman> postman;

    DemoMailbox(OutgoingMailRepository mails, ObjectProvider<Postman> postman) {
        this.mails = mails;
        this.postman = postman;
    }

    @Override
    @PreAuthorize("permitAll()")
    public boolean isDelivered() {
        return postman.stream().findAny().isPresent();
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<DemoMail> latest(int most) {
        return mails.latest(Math.clamp(most, 1, MOST));
    }
}
