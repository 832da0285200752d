package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.harry.ListComparison;
import nl.floreynwijk.harry.ListSummary;

/** Shows what a version says otherwise than the one before it. */
class CompareDialog extends Dialog {

    CompareDialog(ListSummary version, ListComparison comparison) {
        setHeaderTitle(getTranslation("harry.list.compare"));
        setWidth("44rem");
        var content = new Div(new Paragraph(ListWords.comparedWith(version)), new ComparePart(comparison));
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("base.close"), _ -> close()));
    }
}
