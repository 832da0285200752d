package nl.floreynwijk.notification;

import java.util.List;

/** Everybody's mail, readable by everybody. There is one only when the portal runs as a demo. */
public interface Mailbox {

    /** Whether mail is really delivered too, because there is a mail server. */
    boolean isDelivered();

    /** The newest mails first, at most so many, from 1 to 100. */
    List<DemoMail> latest(int most);
}
