package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.Purpose;

/** What money can be labelled for: where the board decides by which rules each label's money is spent. */
@Route("kantoor/labels")
@Menu(title = "budgets.labels", order = 18, icon = "vaadin:tag")
@RolesAllowed({Roles.BOARD, Roles.TREASURER})
public class LabelsView extends Composite<Div> implements HasDynamicTitle {

    private final Labels labels;
    private final boolean decides;
    private final Answer answer = new Answer();
    private final Div list = new Div();
    private List<LabelDetails> all = List.of();
    private List<Purpose> purposes = List.of();

    LabelsView(Labels labels, CurrentAccount currentAccount) {
        this.labels = labels;
        decides = currentAccount.has(Role.BOARD);
        list.addClassNames("card-list", "label-cards");
        getContent().addClassName("office");
        getContent()
                .add(new Paragraph(
                        getTranslation(decides ? "budgets.labels.how" : "budgets.labels.how-board-decides")));
        if (decides) {
            getContent().add(createTools());
        }
        getContent().add(answer, list);
        reload();
    }

    private Div createTools() {
        var add = new Button(getTranslation("budgets.labels.add"), click -> LabelDialog.adding(
                        labels, all, purposes, name -> done("budgets.labels.added", name))
                .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var addPurpose = new Button(getTranslation("budgets.purpose.add"), click -> new PurposeDialog(
                        labels, purpose -> done("budgets.purpose.added", purpose.name(getLocale())))
                .open());
        var tools = new Div(add, addPurpose);
        tools.addClassName("buttons");
        return tools;
    }

    private void reload() {
        all = labels.all();
        purposes = labels.purposes();
        list.removeAll();
        all.forEach(it -> list.add(createCard(it)));
    }

    private LabelCard createCard(LabelDetails label) {
        var card = new LabelCard(label, purposes, all);
        return decides ? card.with(createChange(label)) : card;
    }

    private Button createChange(LabelDetails label) {
        var change = new Button(getTranslation("budgets.change"), click -> LabelDialog.changing(
                        labels, label, all, purposes, name -> done("budgets.labels.changed", name))
                .open());
        change.setAriaLabel(getTranslation("budgets.change-of", label.name(getLocale())));
        return change;
    }

    private void done(String what, String name) {
        answer.done(getTranslation(what, name));
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.labels");
    }
}
