package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.BookingChoice;
import nl.floreynwijk.parade.Bookings;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.HoldResult;
import nl.floreynwijk.parade.PitchDay;

/** Where somebody who said what they do chooses their pitches, and has them kept. */
class PitchesPart extends Composite<Div> {

    private final transient Bookings bookings;
    private final EditionId edition;
    private final Category what;
    private final PitchChooser chooser;
    private final Button hold = new Button(getTranslation("parade.booking.hold"), _ -> hold());
    private final Paragraph said = new Paragraph();
    private final Answer answer = new Answer();

    PitchesPart(Bookings bookings, FloorPlans plans, BookingChoice choice, Category what) {
        this.bookings = bookings;
        this.edition = choice.edition().id();
        this.what = what;
        chooser = new PitchChooser(plans, plans.of(edition), choice.mostPitches());
        chooser.setCategory(Optional.of(what));
        chooser.addValueChangeListener(_ -> follow());
        chooser.whenDaysChange(_ -> follow());
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        said.getElement().setAttribute("role", "status");
        follow();
        var chosen = new Div(answer, said, hold);
        chosen.addClassName("chosen-pitches");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("parade.booking.where")),
                        new Paragraph(getTranslation("parade.booking.where.how", choice.mostPitches())),
                        chooser,
                        chosen);
    }

    private void follow() {
        var numbers = chooser.chosen().stream().map(it -> it.number()).toList();
        hold.setEnabled(!numbers.isEmpty());
        said.setText(
                numbers.isEmpty()
                        ? getTranslation("parade.booking.none-chosen")
                        : getTranslation(
                                "parade.booking.chosen",
                                BookingWords.pitches(numbers),
                                BookingWords.days(chooser.days(), getLocale())));
    }

    private void hold() {
        answer.clear();
        switch (bookings.hold(edition, what, wanted())) {
            case HoldResult.Held(var id, var _) -> UI.getCurrent().navigate(BookingView.class, BookingView.of(id));
            case HoldResult.Taken(var which, var free) -> {
                answer.refused(HoldWords.taken(which, free, getLocale()), HoldWords.instead(free, edition, what));
                chooser.lookAgain();
            }
            case HoldResult.ForThoseWhoWait(var line) ->
                answer.refused(
                        getTranslation("parade.booking.hold.for-those-who-wait", line),
                        HoldWords.waitingList(edition, what));
            case HoldResult.CategoryFull(var most) ->
                answer.refused(getTranslation("parade.booking.hold.full", most), HoldWords.waitingList(edition, what));
            case HoldResult.TooMany(var most) -> answer.refused(getTranslation("parade.booking.hold.too-many", most));
            case HoldResult.NotBookable() -> answer.refused(getTranslation("parade.booking.hold.not-bookable"));
        }
    }

    private Set<PitchDay> wanted() {
        var wanted = new HashSet<PitchDay>();
        List.copyOf(chooser.getValue())
                .forEach(pitch -> chooser.days().forEach(day -> wanted.add(new PitchDay(pitch, day))));
        return wanted;
    }
}
