package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.DeskBooking;

/** All bookings of an edition, sifted by state and by what is looked for. */
class DeskBookingList extends Composite<Div> {

    private final transient Consumer<DeskBooking> open;
    private final TextField search = new TextField(getTranslation("parade.requests.search"));
    private final Select<BookingState> state = new Select<>();
    private final Grid<DeskBooking> grid = new Grid<>();
    private transient List<DeskBooking> all = List.of();

    DeskBookingList(Consumer<DeskBooking> open) {
        this.open = open;
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> sift());
        state.setLabel(getTranslation("parade.requests.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("parade.requests.state.all"));
        state.setItems(
                BookingState.REQUESTED,
                BookingState.BOOKED,
                BookingState.DECLINED,
                BookingState.CANCELLED,
                BookingState.RELEASED);
        state.setItemLabelGenerator(
                it -> it == null ? getTranslation("parade.requests.state.all") : BookingWords.state(it));
        state.addValueChangeListener(_ -> sift());
        columns();
        OfficeList.dress(grid, getTranslation("parade.requests.all.none"));
        var tools = new Div(search, state);
        tools.addClassName("tools");
        getContent().addClassName("stack");
        getContent().add(tools, grid);
    }

    private void columns() {
        grid.addColumn(it -> BookingWords.number(it.summary())).setHeader(getTranslation("parade.requests.number"));
        grid.addColumn(it -> BookingWords.name(it.summary())).setHeader(getTranslation("parade.requests.stall"));
        grid.addColumn(DeskBooking::booker).setHeader(getTranslation("parade.requests.booker"));
        grid.addColumn(it -> BookingWords.category(it.summary().category()))
                .setHeader(getTranslation("parade.requests.category"));
        grid.addColumn(it -> String.join(", ", it.summary().pitches()))
                .setHeader(getTranslation("parade.requests.pitches"));
        grid.addColumn(it -> BookingWords.state(it.summary().state()))
                .setHeader(getTranslation("parade.requests.state"));
        grid.addComponentColumn(this::button).setHeader(getTranslation("parade.requests.look"));
    }

    private Button button(DeskBooking booking) {
        var look = new Button(getTranslation("parade.requests.look"), _ -> open.accept(booking));
        look.setAriaLabel(getTranslation("parade.requests.look-at", BookingWords.name(booking.summary())));
        return look;
    }

    void show(List<DeskBooking> found) {
        all = found;
        sift();
    }

    private void sift() {
        var wanted = Folding.key(search.getValue());
        grid.setItems(all.stream()
                .filter(it -> state.isEmpty() || it.summary().state() == state.getValue())
                .filter(it -> words(it).anyMatch(word -> Folding.key(word).contains(wanted)))
                .toList());
    }

    private static Stream<String> words(DeskBooking booking) {
        return Stream.concat(
                booking.summary().pitches().stream(),
                Stream.of(
                        BookingWords.number(booking.summary()),
                        booking.summary().name(),
                        booking.booker(),
                        booking.sells(),
                        booking.sector()));
    }
}
