package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import nl.floreynwijk.blockbudget.RoundResult;

/** How a result can be checked: files, a fingerprint, and the command that counts again. */
class ResultFiles extends Composite<Div> {

    ResultFiles(RoundResult result) {
        var files = new Div(file(result, "uitslag.pdf", "minutes"), file(result, "uitslag.json", "account"));
        files.addClassName("buttons");
        getContent().addClassName("stack");
        getContent().add(files);
        if (result.showsBallots()) {
            files.add(file(result, "stemmen.pb", "ballots"));
            var command = new Pre(result.command());
            command.addClassName("published-rules");
            command.getElement().setAttribute("tabindex", "0");
            getContent().add(new Paragraph(getTranslation("blockbudget.result.recount")), command);
        } else {
            getContent().add(new Paragraph(getTranslation("blockbudget.result.scrutineers-only")));
        }
        getContent().add(new Paragraph(getTranslation("blockbudget.result.fingerprint", result.fingerprint())));
    }

    private Anchor file(RoundResult result, String name, String what) {
        var link = new Anchor(
                "/" + RoomsView.PATH + "/" + result.round() + "/" + name,
                getTranslation("blockbudget.result.file." + what));
        link.setRouterIgnore(true);
        return link;
    }
}
