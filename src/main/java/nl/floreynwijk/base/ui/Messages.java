package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import nl.floreynwijk.base.i18n.Languages;
import org.springframework.stereotype.Component;

/** What the browser says by itself: when the connection is lost, and when the server does not follow any more. */
@Component
class Messages implements SystemMessagesProvider {

    private final transient I18NProvider texts;

    Messages(I18NProvider texts) {
        this.texts = texts;
    }

    /**
     * An expired session says nothing: without a message and an address the browser loads the same page again, and
     * sign-in leads back to it.
     */
    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var language =
                info.getRequest() instanceof VaadinServletRequest request ? Languages.of(request) : Languages.DUTCH;
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(text("base.wrong", language));
        messages.setInternalErrorMessage(text("base.wrong.reload", language));
        messages.setSyncErrorCaption(text("base.out-of-step", language));
        messages.setSyncErrorMessage(text("base.wrong.reload", language));
        messages.setCookiesDisabledCaption(text("base.cookies", language));
        messages.setCookiesDisabledMessage(text("base.cookies.text", language));
        return messages;
    }

    void prepare(UI ui) {
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(ui.getTranslation("base.connection.lost"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("base.connection.gave-up"));
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
