package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.PitchPower;
import nl.floreynwijk.parade.PlannedPitch;

/** What a page says of pitches, in the language of whoever reads it. */
record PitchWords(Component page, Locale language) {

    private static final double CENTIMETRES = 100;

    /** "Plaats 12". */
    String name(PlannedPitch pitch) {
        return say("pitch", pitch.number());
    }

    /** "Plaats 12, 3 meter, stroom 230 volt, vrij". */
    String label(PlannedPitch pitch, Collection<LocalDate> days) {
        return Stream.of(
                        Stream.of(name(pitch)),
                        facts(pitch).stream(),
                        Stream.of(state(pitch, days)),
                        pitch.stall().stream())
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
    }

    /** What there is to know before somebody chooses it. */
    List<String> facts(PlannedPitch pitch) {
        var facts = new ArrayList<String>();
        var has = pitch.features();
        facts.add(metres(pitch.lengthCm()));
        if (has.power() != PitchPower.NONE) {
            facts.add(power(has.power()));
        }
        addIf(facts, has.water(), "water");
        addIf(facts, has.shade(), "shade");
        addIf(facts, has.wheelchair(), "wheelchair");
        addIf(facts, has.corner(), "corner");
        pitch.zone().ifPresent(it -> facts.add(say("only-for", category(it))));
        return facts;
    }

    private void addIf(List<String> facts, boolean has, String name) {
        if (has) {
            facts.add(say("feature." + name));
        }
    }

    String power(PitchPower power) {
        return page.getTranslation("parade.plan.power." + power);
    }

    String category(Category category) {
        return BookingWords.category(category);
    }

    String look(PitchLook look) {
        return page.getTranslation("parade.plan.look." + look);
    }

    /** In one word, or day by day where the days differ. */
    String state(PlannedPitch pitch, Collection<LocalDate> days) {
        if (pitch.blocked().isPresent()) {
            return say("blocked", pitch.blocked().get());
        }
        var alike =
                days.stream().map(it -> pitch.stateOn(List.of(it))).distinct().count() <= 1;
        return alike
                ? look(PitchLook.of(pitch, days))
                : days.stream().map(it -> onDay(pitch, it)).collect(Collectors.joining(", "));
    }

    private String onDay(PlannedPitch pitch, LocalDate day) {
        return say("on-day", day(day), look(PitchLook.of(pitch, List.of(day))));
    }

    String day(LocalDate day) {
        return DutchTime.dayAndMonth(day, language);
    }

    /** "3 meter", "14,5 meter". */
    String metres(int centimetres) {
        var number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(1);
        return say("metres", number.format(centimetres / CENTIMETRES));
    }

    private String say(String key, Object... values) {
        return page.getTranslation("parade.plan." + key, values);
    }
}
