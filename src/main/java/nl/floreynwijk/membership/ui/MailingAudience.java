package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.membership.MailingReach;
import nl.floreynwijk.membership.RegisterAddress;

/** To whom a mail goes: the selection in words, how many get the mail, and why others do not. */
class MailingAudience extends Composite<Section> {

    MailingAudience(String selection, MailingReach reach, RegisterAddress chosen) {
        var receiving = new Paragraph(getTranslation("membership.mailing.receiving", reach.receiving()));
        receiving.addClassName("mailing-number");
        var others = new RouterLink(getTranslation("membership.mailing.choose"), RegisterView.class);
        others.setQueryParameters(QueryParameters.simple(chosen.parameters()));
        getContent().addClassNames("card", "mailing-audience");
        getContent().add(new H2(getTranslation("membership.mailing.whom")), new Paragraph(selection), receiving);
        getContent().add(reasons(reach), others);
    }

    private UnorderedList reasons(MailingReach reach) {
        var reasons = new UnorderedList();
        addReason(reasons, "again", reach.again());
        addReason(reasons, "switched-off", reach.switchedOff());
        addReason(reasons, "not-yet", reach.notYet());
        addReason(reasons, "left", reach.left());
        addReason(reasons, "erased", reach.erased());
        reasons.setVisible(reasons.getComponentCount() > 0);
        return reasons;
    }

    private void addReason(UnorderedList reasons, String name, int people) {
        if (people > 0) {
            reasons.add(new ListItem(getTranslation("membership.mailing.not." + name, people)));
        }
    }
}
