package nl.floreynwijk.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.ui.ContactLinks;
import nl.floreynwijk.base.ui.OnBehalf;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.base.ui.Visitor;
import org.springframework.security.access.AccessDeniedException;

/** Where somebody arrives after signing in: what they can do today. */
@Route("start")
@Menu(title = "home.start", order = 0, icon = "vaadin:home")
@PermitAll
@InArea(InArea.EVERY)
public class StartView extends Composite<Div> implements HasDynamicTitle {

    private final Cooperative cooperative;
    private final String greeting;

    StartView(List<TileSource> sources, Cooperative cooperative, Visitor visitor, CurrentAccount currentAccount) {
        this.cooperative = cooperative;
        greeting = visitor.onBehalf()
                .map(OnBehalf::name)
                .or(visitor::name)
                .map(name -> getTranslation("home.start.greeting", name))
                .orElseGet(() -> getTranslation("home.start.greeting.nameless"));
        var open = currentAccount.mayActIn(MandateArea.START) ? sources : List.<TileSource>of();
        var tiles = open.stream()
                .flatMap(source -> tilesOf(source).stream())
                .sorted(Comparator.comparingInt(Tile::order))
                .toList();
        getContent().addClassName("start-page");
        getContent().add(new H2(getTranslation("home.start.question")));
        getContent().add(tiles.isEmpty() ? createNothingYet() : createTiles(tiles));
    }

    /** A guardian sees what is in their areas. */
    private static List<Tile> tilesOf(TileSource source) {
        try {
            return source.tiles();
        } catch (AccessDeniedException closed) {
            return List.of();
        }
    }

    @Override
    public String getPageTitle() {
        return greeting;
    }

    private Component createTiles(List<Tile> tiles) {
        var list = new UnorderedList();
        list.addClassName("tiles");
        tiles.stream().map(StartView::createTile).forEach(list::add);
        return list;
    }

    private static ListItem createTile(Tile tile) {
        var sign = new Div(Pictogram.of(tile.icon()));
        sign.addClassName("tile-sign");
        var link = new RouterLink(tile.target(), tile.parameters());
        link.add(new Span(tile.title()));
        var item = new ListItem(sign, new H3(link), new Paragraph(tile.text()));
        item.addClassName("tile");
        return item;
    }

    private Component createNothingYet() {
        var empty = new Div(
                Pictogram.of("vaadin:coffee"),
                new H3(getTranslation("home.start.empty")),
                new Paragraph(getTranslation("home.start.empty.text")),
                new Paragraph(
                        new Span(getTranslation("home.start.empty.help") + " "), ContactLinks.phone(cooperative)));
        empty.addClassName("empty");
        return empty;
    }
}
