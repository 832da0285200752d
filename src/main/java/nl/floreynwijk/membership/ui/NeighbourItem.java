package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.membership.Neighbour;
import nl.floreynwijk.membership.PhoneNumber;

/** A neighbour in a list, with links that dial and write. */
class NeighbourItem extends ListItem {

    NeighbourItem(Neighbour neighbour) {
        var row = neighbour
                .address()
                .map(it -> new ListRow(neighbour.name(), it.toString()))
                .orElseGet(() -> new ListRow(neighbour.name()));
        var links = new Div();
        links.addClassName("neighbour-links");
        neighbour.phone().map(NeighbourItem::phone).ifPresent(links::add);
        neighbour.email().map(NeighbourItem::mail).ifPresent(links::add);
        add(links.getComponentCount() == 0 ? row : row.with(links));
    }

    private static Anchor phone(PhoneNumber phone) {
        return new Anchor("tel:" + phone.value(), phone.toString());
    }

    /** A question mark in an address would begin what the mail says. */
    private static Anchor mail(EmailAddress email) {
        var address = URLEncoder.encode(email.value(), StandardCharsets.UTF_8).replace("%40", "@");
        return new Anchor("mailto:" + address, email.value());
    }
}
