package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.parade.BookingDesk;
import nl.floreynwijk.parade.BookingQueue;
import nl.floreynwijk.parade.DeskBooking;

/** The bookings of an edition: first those that wait for the organiser, then all. */
@Route(EditionsView.PATH + "/:edition/aanvragen")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
public class BookingDeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BookingDesk desk;
    private final Answer answer = new Answer();
    private final FocusableTitle waitingTitle = new FocusableTitle(getTranslation("parade.requests.waiting"));
    private final Section waiting = new Section();
    private final DeskBookingList all = new DeskBookingList(this::open);
    private String title = "";

    BookingDeskView(BookingDesk desk) {
        this.desk = desk;
        waiting.addClassName("stack");
        getContent().addClassNames("stack", "booking-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionView.idIn(event.getRouteParameters())
                .flatMap(desk::queue)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(BookingQueue queue) {
        var edition = queue.edition();
        title = getTranslation("parade.requests.title", edition.name());
        var back =
                new RouterLink(getTranslation("parade.requests.back"), EditionView.class, EditionView.of(edition.id()));
        getContent().removeAll();
        getContent()
                .add(new Nav(back), answer, waiting, new Section(new H2(getTranslation("parade.requests.all")), all));
        fill(queue);
    }

    private void fill(BookingQueue queue) {
        var asked = queue.all().stream().filter(DeskBooking::waits).toList();
        waiting.removeAll();
        waiting.add(
                waitingTitle, asked.isEmpty() ? new Paragraph(getTranslation("parade.requests.none")) : cards(asked));
        all.show(queue.all());
    }

    private UnorderedList cards(List<DeskBooking> queue) {
        var list = new UnorderedList();
        list.addClassName("card-list");
        queue.forEach(it -> {
            var item = new ListItem(new DeskBookingCard(it), actions(it, () -> {}));
            item.addClassName("card");
            list.add(item);
        });
        return list;
    }

    private DeskBookingActions actions(DeskBooking booking, Runnable before) {
        return new DeskBookingActions(desk, booking, said -> {
            before.run();
            desk.queue(booking.summary().edition()).ifPresent(this::fill);
            answer.done(said);
            waitingTitle.takeFocus();
        });
    }

    private void open(DeskBooking booking) {
        answer.clear();
        var dialog = new Dialog();
        dialog.setHeaderTitle(BookingWords.number(booking.summary()));
        dialog.add(new DeskBookingCard(booking), actions(booking, dialog::close));
        dialog.getFooter().add(new Button(getTranslation("parade.requests.close"), _ -> dialog.close()));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
