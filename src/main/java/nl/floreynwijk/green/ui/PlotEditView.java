package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.WordsDialog;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.PlotDetails;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.PlotPhoto;
import nl.floreynwijk.green.PlotResult;
import nl.floreynwijk.green.PlotState;
import nl.floreynwijk.green.PlotWish;
import nl.floreynwijk.green.Plots;
import nl.floreynwijk.green.WishResult;

/** A plot as the gardener keeps it: what it is, its photos, and what neighbours would like there. */
@Route(PlotDeskView.PATH + "/:plot")
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class PlotEditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlotDesk desk;
    private final Plots plots;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";

    PlotEditView(PlotDesk desk, Plots plots, AttachmentCheck check) {
        this.desk = desk;
        this.plots = plots;
        this.check = check;
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.plots.desk.back"), PlotDeskView.class)),
                        answer,
                        content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlotView.idIn(event.getRouteParameters())
                .flatMap(plots::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlotDetails plot) {
        title = plot.plan().name();
        content.removeAll();
        content.add(createForm(plot), createPhotos(plot), createWishes(plot));
    }

    private void done(PlotId plot, String said) {
        answer.done(said);
        plots.find(plot).ifPresentOrElse(this::show, content::removeAll);
    }

    private Section createForm(PlotDetails plot) {
        var fields = new PlotFields(plot.ownMap());
        fields.show(plot.plan());
        var save = new Button(getTranslation("green.plot.save"), _ -> save(plot, fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var sign = new Anchor(
                "/%s/%s/bordje.pdf".formatted(PlotDeskView.PATH, plot.id()), getTranslation("green.plot.sign"));
        sign.setDownload(true);
        sign.setVisible(plot.plan().state() != PlotState.ENDED);
        var form = new Section(fields, save, sign);
        form.addClassName("card");
        return form;
    }

    private void save(PlotDetails plot, PlotFields fields) {
        answer.clear();
        fields.read().ifPresent(plan -> {
            switch (desk.change(plot.id(), plan, plot.version())) {
                case PlotResult.Kept(var id) -> done(id, getTranslation("green.plot.kept", plan.name()));
                case PlotResult.Refused(var problems) -> fields.refuse(problems);
                case PlotResult.NameTaken() -> fields.refuseName();
                case PlotResult.HasShifts(var shifts) ->
                    answer.refused(getTranslation("green.plot.has-shifts", shifts));
                case PlotResult.ChangedMeanwhile() -> answer.refused(getTranslation("green.changed-meanwhile"));
            }
        });
    }

    private Section createPhotos(PlotDetails plot) {
        var part = new Section(new H2(getTranslation("green.photos")));
        part.addClassName("card");
        var list = new UnorderedList();
        list.addClassName("plot-photos");
        plot.photos().forEach(it -> list.add(photo(plot.id(), it)));
        part.add(list, new AddPhotosPart(desk, plot.id(), check, said -> done(plot.id(), said)));
        return part;
    }

    private ListItem photo(PlotId plot, PlotPhoto photo) {
        var said = getTranslation(
                "green.photo.of." + photo.moment(), photo.caption(), DutchTime.date(photo.takenOn(), getLocale()));
        var image = new Image("/groen/fotos/" + photo.id(), said);
        image.getElement().setAttribute("loading", "lazy");
        var remove = new Button(getTranslation("green.photo.remove"), _ -> {
            desk.removePhoto(plot, photo.id());
            done(plot, getTranslation("green.photo.removed"));
        });
        remove.setAriaLabel(getTranslation("green.photo.remove") + ": " + said);
        return new ListItem(image, new Span(said), remove);
    }

    private Section createWishes(PlotDetails plot) {
        var part = new Section(new H2(getTranslation("green.wishes.title")));
        part.addClassName("card");
        if (plot.wishes().isEmpty()) {
            part.add(new Paragraph(getTranslation("green.wishes.none")));
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        plot.wishes().forEach(it -> list.add(wish(plot.id(), it)));
        part.add(list);
        return part;
    }

    private ListItem wish(PlotId plot, PlotWish wish) {
        var item = new ListItem(PlotWishes.said(wish));
        item.addClassName("plot-wish");
        wish.answer().ifPresent(it -> item.add(PlotWishes.answered(it)));
        var say = new Button(getTranslation("green.wish.say"), _ -> askAnswer(plot, wish));
        say.setAriaLabel(getTranslation("green.wish.say") + ": " + wish.text());
        var remove = new Button(getTranslation("green.wish.remove"), _ -> {
            desk.removeWish(plot, wish.id());
            done(plot, getTranslation("green.wish.removed"));
        });
        remove.setAriaLabel(getTranslation("green.wish.remove") + ": " + wish.text());
        var buttons = new Div(say, remove);
        buttons.addClassName("buttons");
        item.add(buttons);
        return item;
    }

    private void askAnswer(PlotId plot, PlotWish wish) {
        new WordsDialog(
                        getTranslation("green.wish.say"),
                        wish.text(),
                        getTranslation("green.wish.say.words"),
                        Plots.LONGEST_WISH,
                        getTranslation("green.wish.say"),
                        words -> answer(plot, wish, words))
                .open();
    }

    private Optional<String> answer(PlotId plot, PlotWish wish, String words) {
        return switch (desk.answer(plot, wish.id(), words)) {
            case WishResult.NoWords(var longest) -> Optional.of(getTranslation("green.wish.no-words", longest));
            case WishResult.Wished _, WishResult.Gone _, WishResult.TooOften _ -> {
                done(plot, getTranslation("green.wish.said"));
                yield Optional.empty();
            }
        };
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
