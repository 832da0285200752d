package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.OpenReservation;

/** What money is set apart for and how much of it is left. */
class ReservationList extends Composite<Div> {

    ReservationList(Book book, BookTools tools, Answer answer, Runnable reload) {
        if (book.reservations().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.book.reserved.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("card", "plain-rows");
        book.reservations().forEach(it -> list.add(new ListItem(row(book, it, tools, answer, reload))));
        getContent().add(list);
    }

    private ListRow row(Book book, OpenReservation reservation, BookTools tools, Answer answer, Runnable reload) {
        var lines = new ArrayList<String>();
        lines.add(getTranslation(
                "budgets.reservation.left",
                reservation.left().text(getLocale()),
                reservation.amount().text(getLocale())));
        lines.add(
                reservation.isVotedOn()
                        ? getTranslation("budgets.reservation.voted-on")
                        : reservation.purpose(getLocale()));
        if (!reservation.fits()) {
            lines.add(getTranslation("budgets.reservation.unfit"));
        }
        var row = new ListRow(reservation.title(), lines.toArray(String[]::new));
        tools.on(book, reservation, answer, reload).forEach(row::with);
        return row;
    }
}
