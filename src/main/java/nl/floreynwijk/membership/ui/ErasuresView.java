package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.membership.ErasureResult;
import nl.floreynwijk.membership.ErasureSummary;
import nl.floreynwijk.membership.Erasures;

/** Where a second person of the board confirms that somebody is to be erased. */
@Route("kantoor/wissen")
@RolesAllowed(Roles.BOARD)
public class ErasuresView extends Composite<Div> implements HasDynamicTitle {

    private final Erasures erasures;
    private final Answer answer = new Answer();
    private final Div list = new Div();

    ErasuresView(Erasures erasures) {
        this.erasures = erasures;
        list.addClassName("card-list");
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("membership.erasures.how")), answer, list);
        reload();
    }

    private void reload() {
        var waiting = erasures.waiting();
        list.removeAll();
        if (waiting.isEmpty()) {
            list.add(new Paragraph(getTranslation("membership.erasures.none")));
        }
        waiting.stream().map(this::createRow).forEach(list::add);
    }

    private ListRow createRow(ErasureSummary erasure) {
        var keep = new Button(getTranslation("membership.erasures.keep"), click -> keep(erasure));
        keep.setAriaLabel(getTranslation("membership.erasures.keep-of", erasure.name()));
        if (!erasure.mayConfirm()) {
            return new ListRow(erasure.name(), asked(erasure), getTranslation("membership.erasures.waits-for-another"))
                    .with(keep);
        }
        var confirm = new Button(getTranslation("membership.erasures.confirm"), click -> askBefore(erasure));
        confirm.setAriaLabel(getTranslation("membership.erasures.confirm-of", erasure.name()));
        return new ListRow(erasure.name(), asked(erasure)).with(confirm).with(keep);
    }

    private String asked(ErasureSummary erasure) {
        var when = DutchTime.momentInYear(erasure.askedAt(), getLocale());
        if (erasure.askedByThemselves()) {
            return getTranslation("membership.erasures.by-themselves", when);
        }
        return erasure.askedBy()
                .map(it -> getTranslation("membership.erasures.by", it, when))
                .orElseGet(() -> getTranslation("membership.erasures.by-board", when));
    }

    private void askBefore(ErasureSummary erasure) {
        new Question(
                        getTranslation("membership.erasures.sure", erasure.name()),
                        getTranslation("membership.erasures.sure-means"),
                        getTranslation("membership.erasures.confirm"),
                        () -> answer(erasures.confirm(erasure.id())))
                .open();
    }

    private void keep(ErasureSummary erasure) {
        erasures.withdraw(erasure.id());
        answer.done(getTranslation("membership.erasures.kept", erasure.name()));
        reload();
    }

    private void answer(ErasureResult result) {
        switch (result) {
            case ErasureResult.Erased(), ErasureResult.Asked() ->
                answer.done(getTranslation("membership.erasures.erased"));
            case ErasureResult.AskedByYourself() -> answer.refused(getTranslation("membership.erasures.yourself"));
            case ErasureResult.StillMember() -> answer.refused(getTranslation("membership.erasures.still-member"));
            case ErasureResult.StillInOffice() -> answer.refused(getTranslation("membership.erasures.still-in-office"));
            case ErasureResult.Gone() -> answer.refused(getTranslation("membership.erase.gone"));
        }
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.erasures");
    }
}
