package nl.floreynwijk.membership;

import nl.floreynwijk.notification.Mail;

/**
 * What the mail tells somebody who was admitted as another kind than they asked to be.
 *
 * @param asked what they asked to be, in their language; empty when that is what they became
 * @param became what they are
 */
record KindAnswer(String asked, String became) {

    static final KindAnswer NONE = new KindAnswer("", "");

    Mail in(Mail mail) {
        return asked.isEmpty() ? mail : mail.with("asked", asked).with("became", became);
    }
}
