package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The result as files. */
class ResultLinks extends Composite<Div> {

    /**
     * Links to files.
     *
     * @param address of the result, without the ending of a file
     * @param behind what stands behind each address, such as of which run it is
     */
    ResultLinks(String address, String behind, String... endings) {
        var links = new Div();
        links.addClassName("buttons");
        for (var ending : endings) {
            links.add(link(address + "." + ending + behind, ending));
        }
        getContent().addClassName("stack");
        getContent().add(links);
        if (endings.length > 2) {
            getContent().add(new Paragraph(getTranslation("rad.result.file.ballots")));
        }
    }

    private Anchor link(String address, String ending) {
        var link = new Anchor(address, getTranslation("rad.result.file." + ending));
        link.setRouterIgnore(true);
        return link;
    }
}
