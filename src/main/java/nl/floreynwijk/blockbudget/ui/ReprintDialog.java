package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.blockbudget.PaperForms;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.VoteName;

/** Chooses for whom a new form is printed. */
class ReprintDialog extends Dialog {

    private final RoundId round;
    private final Div print = new Div();

    /** @param closed they are done */
    ReprintDialog(PaperForms forms, RoundId round, Runnable closed) {
        this.round = round;
        setHeaderTitle(getTranslation("blockbudget.paper.anew"));
        setWidth("34rem");
        var whose = new ComboBox<VoteName>(getTranslation("blockbudget.paper.anew.whose"));
        whose.setItems(forms.reprintable(round));
        whose.setItemLabelGenerator(VoteName::name);
        whose.setWidthFull();
        whose.addValueChangeListener(change -> choose(change.getValue()));
        var content = new Div(new Paragraph(getTranslation("blockbudget.paper.anew.means")), whose, print);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("blockbudget.paper.anew.close"), _ -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
    }

    private void choose(VoteName chosen) {
        print.removeAll();
        if (chosen != null) {
            print.add(new PostForm(
                            PaperPrintPart.addressOf(round), getTranslation("blockbudget.paper.anew.do", chosen.name()))
                    .with("stem", chosen.voter().toString()));
        }
    }
}
