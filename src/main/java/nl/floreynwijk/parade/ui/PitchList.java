package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PlannedPitch;

/** The pitches of a floor plan as a list with filters, for whoever would rather read than look at a drawing. */
class PitchList extends Composite<Div> {

    private static final int AT_ONCE = 20;

    private final boolean choosing;
    private final PitchWords words = new PitchWords(this, getLocale());
    private final PitchFilters filters;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("parade.plan.list.more"), _ -> showMore());
    private final Map<PitchId, PitchRow> rows = new HashMap<>();
    private transient Consumer<PitchId> pressed = _ -> {};
    private transient List<PlannedPitch> pitches = List.of();
    private List<LocalDate> days = List.of();
    private Set<PitchId> chosen = Set.of();
    private int most = AT_ONCE;

    /** @param choosing whether pitches can be ticked */
    PitchList(boolean choosing) {
        this.choosing = choosing;
        filters = new PitchFilters(choosing, this::filter);
        count.getElement().setAttribute("role", "status");
        list.addClassName("pitch-rows");
        getContent().addClassNames("stack", "pitch-list");
        getContent().add(filters, count, list, more);
    }

    /** Tells which pitch is ticked or unticked. */
    void whenPressed(Consumer<PitchId> what) {
        pressed = what;
    }

    /** What they look for; empty when they did not say. */
    Optional<Category> category() {
        return filters.category();
    }

    void setCategory(Optional<Category> category) {
        filters.setCategory(category);
    }

    /** Shows how they are on these days, and marks those that are chosen; only what changed is sent. */
    void show(List<PlannedPitch> all, Collection<LocalDate> on, Set<PitchId> ticked) {
        pitches = all;
        days = List.copyOf(on);
        chosen = Set.copyOf(ticked);
        refresh();
    }

    private void filter() {
        most = AT_ONCE;
        refresh();
    }

    private void showMore() {
        most += AT_ONCE;
        refresh();
    }

    private void refresh() {
        var fitting = pitches.stream()
                .filter(it -> chosen.contains(it.id()) || filters.accept(it, days))
                .toList();
        var shown = fitting.stream().limit(most).toList();
        more.setVisible(fitting.size() > most);
        count.setText(getTranslation("parade.plan.list.count", fitting.size(), pitches.size()));
        var wanted = shown.stream().map(PlannedPitch::id).toList();
        List.copyOf(rows.keySet()).stream().filter(it -> !wanted.contains(it)).forEach(this::drop);
        for (var place = 0; place < shown.size(); place++) {
            show(shown.get(place), place);
        }
    }

    private void drop(PitchId pitch) {
        Optional.ofNullable(rows.remove(pitch)).ifPresent(list::remove);
    }

    private void show(PlannedPitch pitch, int place) {
        var row = rows.get(pitch.id());
        if (row == null) {
            row = new PitchRow(words, choosing, it -> pressed.accept(it));
            rows.put(pitch.id(), row);
            list.addComponentAtIndex(place, row);
        }
        row.show(pitch, days, chosen.contains(pitch.id()));
    }
}
