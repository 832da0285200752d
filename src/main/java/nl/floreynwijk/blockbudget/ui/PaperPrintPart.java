package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.BooleanSupplier;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.blockbudget.PaperForms;
import nl.floreynwijk.blockbudget.PaperRoom;
import nl.floreynwijk.blockbudget.RoundId;

/** Where the office prints paper forms: for all that have none, or a new one instead of one that got lost. */
class PaperPrintPart extends Composite<Section> {

    /** The forms come as a download, of which the page hears nothing: so often, in milliseconds, it looks whether they are there. */
    private static final int EVERY = 2_000;

    private static final int MOST = 30;

    private final transient PaperForms forms;
    private final RoundId round;
    private final transient BooleanSupplier isPrinted;
    private final transient Runnable changed;
    private final AskingAgain asking = new AskingAgain(this, EVERY, MOST, this::look);

    /**
     * @param isPrinted whether more forms were printed since
     * @param changed there are other numbers of forms now
     */
    PaperPrintPart(PaperForms forms, PaperRoom room, BooleanSupplier isPrinted, Runnable changed) {
        this.forms = forms;
        this.round = room.paper().round();
        this.isPrinted = isPrinted;
        this.changed = changed;
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("blockbudget.paper.print")),
                        new Paragraph(getTranslation("blockbudget.paper.print.how")),
                        new Paragraph(getTranslation("blockbudget.paper.print.secret")));
        if (room.unprinted() > 0) {
            getContent().add(all(room.unprinted()));
        } else {
            getContent().add(new Paragraph(getTranslation("blockbudget.paper.print.none")));
        }
        getContent().add(createTools(room));
    }

    private PostForm all(int unprinted) {
        var print = new PostForm(addressOf(round), getTranslation("blockbudget.paper.print.do", unprinted));
        print.getElement().addEventListener("submit", _ -> asking.start());
        return print;
    }

    private void look() {
        if (isPrinted.getAsBoolean()) {
            changed.run();
        }
    }

    /** Where the forms of that round are printed. */
    static String addressOf(RoundId round) {
        return "/kantoor/stemrondes/" + round + "/stemformulieren.pdf";
    }

    private Div createTools(PaperRoom room) {
        var anew = new Button(
                getTranslation("blockbudget.paper.anew"), _ -> new ReprintDialog(forms, round, changed).open());
        var withdraw = new Button(getTranslation("blockbudget.paper.withdraw"), _ -> askWithdraw());
        withdraw.setVisible(room.printed() > room.counted());
        var tools = new Div(anew, withdraw);
        tools.addClassName("buttons");
        return tools;
    }

    private void askWithdraw() {
        new Question(
                        getTranslation("blockbudget.paper.withdraw.title"),
                        getTranslation("blockbudget.paper.withdraw.means"),
                        getTranslation("blockbudget.paper.withdraw"),
                        this::withdraw)
                .open();
    }

    private void withdraw() {
        forms.withdrawAll(round);
        changed.run();
    }
}
