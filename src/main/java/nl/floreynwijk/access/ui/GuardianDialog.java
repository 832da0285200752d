package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Acting;
import nl.floreynwijk.access.ActingResult;
import nl.floreynwijk.access.ConsentWay;
import nl.floreynwijk.access.LocalPath;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;

/** Asks a guardian why they act for whoever appointed them, and begins. */
class GuardianDialog extends Dialog {

    private final Acting acting;
    private final AccountId member;
    private final ReasonField reason = new ReasonField();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    GuardianDialog(Acting acting, AccountId member, String name) {
        this.acting = acting;
        this.member = member;
        setHeaderTitle(getTranslation("access.acting.for", name));
        var content = new Div(reason, new Paragraph(getTranslation("access.acting.means")), answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("access.acting.start"), this::start);
    }

    private void start() {
        refused.clear();
        answer.clear();
        switch (acting.start(member, reason.getValue(), ConsentWay.MANDATE, new LocalPath("/mijn/machtigingen"))) {
            case ActingResult.Started() -> Arrival.leadTo(LocalPath.START);
            case ActingResult.NotAReason() -> refused.add(reason, getTranslation("access.acting.not-a-reason"));
            case ActingResult.NotForThem() -> answer.refused(getTranslation("access.acting.not-for-them"));
        }
    }
}
