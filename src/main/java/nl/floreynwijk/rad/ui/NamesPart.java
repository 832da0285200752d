package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.GuestName;
import nl.floreynwijk.rad.GuestNames;
import nl.floreynwijk.rad.LiveBoard;

/** The names that guests gave: a joke that hurts can be taken away, and the guest stays. */
class NamesPart extends Composite<Section> implements LeadPart {

    private final transient GuestNames guests;
    private final EveningId evening;
    private final Answer answer = new Answer();
    private final Div list = new Div();
    private int people = -1;

    NamesPart(GuestNames guests, EveningId evening) {
        this.guests = guests;
        this.evening = evening;
        list.addClassName("row-list");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("rad.host.names")),
                        new Paragraph(getTranslation("rad.host.names.how")),
                        answer,
                        list);
    }

    /** Names come with people: while nobody comes in none is read. */
    @Override
    public void show(LiveBoard board) {
        getContent().setVisible(!board.ended());
        if (!board.ended() && board.people() != people) {
            people = board.people();
            reload();
        }
    }

    private void reload() {
        list.removeAll();
        var names = guests.of(evening);
        if (names.isEmpty()) {
            list.add(new Paragraph(getTranslation("rad.host.names.none")));
        }
        names.forEach(it -> list.add(row(it)));
    }

    private ListRow row(GuestName guest) {
        var remove = new Button(getTranslation("rad.host.names.remove"), _ -> {
            guests.remove(guest.id());
            reload();
            answer.done(getTranslation("rad.host.names.removed"));
        });
        remove.setAriaLabel(getTranslation("rad.host.names.remove-this", guest.name()));
        return new ListRow(guest.name()).with(remove);
    }
}
