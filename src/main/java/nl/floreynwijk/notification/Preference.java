package nl.floreynwijk.notification;

import nl.floreynwijk.access.AccountId;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** Whether somebody wants one optional kind of mail, and the token of their unsubscribe link for it. */
@Table("notification_preference")
record Preference(
        @Id @Column("unsubscribe_token") UnsubscribeToken token,
        @Column("account_id") AccountId account,
        String kind,
        boolean wanted) {

    Preference chosen(boolean wanted) {
        return new Preference(token, account, kind, wanted);
    }
}
