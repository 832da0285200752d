package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What leaving means for the membership itself. */
@Component
@Order(0)
class MembershipEffect implements LeavingEffect {

    private final I18NProvider texts;

    MembershipEffect(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public List<String> of(MemberId member, Locale language) {
        return List.of(
                texts.getTranslation("membership.leave.effect.vote", language),
                texts.getTranslation("membership.leave.effect.roles", language),
                texts.getTranslation("membership.leave.effect.number", language));
    }
}
