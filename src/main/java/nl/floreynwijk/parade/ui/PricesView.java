package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.PriceDesk;
import nl.floreynwijk.parade.PriceList;
import nl.floreynwijk.parade.PriceResult;

/** What an edition asks: a table of prices, and what comes with a pitch. */
@Route(EditionsView.PATH + "/:edition/prijzen")
@RolesAllowed(Roles.PARADE_ORGANISER)
public class PricesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionDesk editions;
    private final PriceDesk desk;
    private final Answer answer = new Answer();
    private final Nav back = new Nav();
    private final Div content = new Div();
    private final Div addOns = new Div();
    private String title = "";

    PricesView(EditionDesk editions, PriceDesk desk) {
        this.editions = editions;
        this.desk = desk;
        content.addClassName("office");
        getContent().addClassName("office");
        getContent().add(back, answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionView.idIn(event.getRouteParameters())
                .flatMap(editions::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionDetails edition) {
        title = getTranslation("parade.price.of", edition.summary().name());
        back.removeAll();
        back.add(new RouterLink(edition.summary().name(), EditionView.class, EditionView.of(edition.id())));
        content.removeAll();
        if (edition.opened()) {
            content.add(Notice.info(getTranslation("parade.price.stand")));
        }
        var list = desk.of(edition.id());
        var grid = new PriceGrid(list, edition.opened());
        var keep = new Button(getTranslation("parade.price.keep"), _ -> keep(edition, grid));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        addOns.removeAll();
        addOns.add(createAddOns(edition, list));
        content.add(grid, new Div(keep), addOns);
    }

    /** What is typed in the table stays there. */
    private AddOnsPart createAddOns(EditionDetails edition, PriceList list) {
        return new AddOnsPart(desk, edition.id(), list.addOns(), answer, said -> {
            answer.done(said);
            addOns.removeAll();
            addOns.add(createAddOns(edition, desk.of(edition.id())));
        });
    }

    private void keep(EditionDetails edition, PriceGrid grid) {
        answer.clear();
        var prices = grid.prices();
        var limits = grid.limits();
        if (prices.isEmpty() || limits.isEmpty()) {
            return;
        }
        switch (desk.keep(edition.id(), grid.seen(), prices.get(), limits.get())) {
            case PriceResult.Kept() -> {
                answer.done(getTranslation("parade.price.kept", prices.get().size()));
                show(edition);
            }
            case PriceResult.Standing(var cells) -> grid.refuseStanding(cells);
            case PriceResult.ChangedMeanwhile() -> answer.refused(getTranslation("parade.edition.changed-meanwhile"));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
