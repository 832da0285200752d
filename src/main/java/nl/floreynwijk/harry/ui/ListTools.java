package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.ListSummary;

/** What can be done with a version as a whole; only a draft can become otherwise. */
class ListTools extends Composite<Div> {

    ListTools(ListSummary version, Runnable compare, Runnable publish, Runnable discard) {
        getContent().addClassName("buttons");
        if (version.isDraft()) {
            var button = new Button(getTranslation("harry.list.publish"), _ -> publish.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(button);
            var file = new RouterLink(
                    getTranslation("harry.list.from-file"), ListFileView.class, ListView.of(version.id()));
            file.addClassName("button-link");
            getContent().add(file);
        }
        if (version.number() > 1 || version.landlord().isPresent()) {
            getContent().add(new Button(getTranslation("harry.list.compare"), _ -> compare.run()));
        }
        var download = download(version.id(), getTranslation("harry.list.download"));
        download.addClassName("button-link");
        getContent().add(download);
        if (version.isDraft()) {
            getContent().add(new Button(getTranslation("harry.list.discard"), _ -> discard.run()));
        }
    }

    /** Where a version is taken along as a file, past all pages. */
    static Anchor download(ListId list, String text) {
        var link = new Anchor("/kantoor/onderhoudslijst/" + list + ".csv", text);
        link.setRouterIgnore(true);
        return link;
    }
}
