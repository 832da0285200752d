package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.harry.FoundItem;

/** Something that may be wrong; the whole row leads on. */
class FoundItemLink extends Composite<RouterLink> {

    private final transient FoundItem item;
    private final transient GuideAddress address;

    FoundItemLink(FoundItem item, GuideAddress address) {
        this.item = item;
        this.address = address;
    }

    @Override
    protected RouterLink initContent() {
        var link = address.atStart().linkTo(item.code(), "");
        var kind = new Span(getTranslation("harry.category." + item.category()));
        kind.addClassName("found-item-kind");
        var name = new Span(item.name(getLocale()));
        name.addClassName("found-item-name");
        link.add(name, kind);
        if (item.emergency()) {
            var urgent = new Span(getTranslation("harry.guide.urgent"));
            urgent.addClassName("urgent-chip");
            link.add(urgent);
        }
        link.addClassName("found-item");
        return link;
    }
}
