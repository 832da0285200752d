package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.harry.LandlordDesk;
import nl.floreynwijk.harry.LandlordDetails;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.harry.TariffDetails;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.LandlordId;

/** What tenants are told of their landlord besides its list: how to reach it, and what its subscriptions cost. */
class LandlordPart extends Composite<Div> {

    private final LandlordDesk desk;
    private final LandlordId id;
    private final String name;
    private final LocalDate today;
    private final Consumer<String> changed;

    /** Shows it, and tells what was changed. */
    LandlordPart(
            LandlordDesk desk,
            LandlordId id,
            String name,
            LandlordDetails details,
            LocalDate today,
            Consumer<String> changed) {
        this.desk = desk;
        this.id = id;
        this.name = name;
        this.today = today;
        this.changed = changed;
        getContent().addClassNames("stack", "landlord-part");
        addContact(details.facts());
        addTariffs(details.tariffs());
    }

    private void addContact(LandlordFacts facts) {
        var lines = Stream.of(
                        facts.phone().map(PhoneNumber::toString).map(it -> said("phone", it)),
                        facts.emergencyPhone().map(PhoneNumber::toString).map(it -> said("emergency-phone", it)),
                        facts.email().map(EmailAddress::value).map(it -> said("email", it)),
                        facts.page().map(it -> said("page", it)))
                .flatMap(Optional::stream)
                .toList();
        var change = new Button(getTranslation("harry.landlord.change"), _ -> new ContactDialog(
                        desk, id, name, facts, () -> changed.accept(getTranslation("harry.landlord.changed", name)))
                .open());
        change.setAriaLabel(getTranslation(
                "harry.item.deed-of", change.getText(), getTranslation("harry.landlord.change-of", name)));
        getContent().add(new H3(getTranslation("harry.landlord.reach")));
        getContent()
                .add(
                        lines.isEmpty()
                                ? new Paragraph(getTranslation("harry.landlord.reach.none"))
                                : new Sentences(lines),
                        change);
    }

    private String said(String what, String value) {
        return getTranslation("harry.landlord.said." + what, value);
    }

    private void addTariffs(List<TariffDetails> tariffs) {
        var add = new Button(getTranslation("harry.tariff.add"), _ -> new TariffDialog(
                        desk, id, name, today, () -> changed.accept(getTranslation("harry.tariff.added", name)))
                .open());
        add.setAriaLabel(getTranslation("harry.tariff.add-of", name));
        var over = tariffs.stream().filter(it -> it.isOverOn(today)).toList();
        getContent().add(new H3(getTranslation("harry.tariff.title")));
        if (over.size() == tariffs.size()) {
            getContent().add(new Paragraph(getTranslation("harry.tariff.none")));
        } else {
            getContent()
                    .add(rows(tariffs.stream().filter(it -> !it.isOverOn(today)).toList()));
        }
        getContent().add(add);
        if (!over.isEmpty()) {
            getContent().add(new Details(getTranslation("harry.tariff.over", over.size()), rows(over)));
        }
    }

    private Div rows(List<TariffDetails> tariffs) {
        var rows = new Div();
        rows.addClassName("row-list");
        tariffs.forEach(it -> rows.add(row(it)));
        return rows;
    }

    private ListRow row(TariffDetails tariff) {
        var words = new TariffWords(tariff, getLocale());
        var takeBack = new Button(getTranslation("harry.tariff.take-back"), _ -> askToTakeBack(tariff, words));
        takeBack.setAriaLabel(getTranslation("harry.tariff.take-back-of", words.what(), words.when()));
        return new ListRow(words.title(), words.lines().toArray(String[]::new)).with(takeBack);
    }

    private void askToTakeBack(TariffDetails tariff, TariffWords words) {
        new Question(
                        getTranslation("harry.tariff.take-back.title"),
                        getTranslation(
                                "harry.tariff.take-back.means",
                                words.title(),
                                DutchTime.date(tariff.from(), getLocale())),
                        getTranslation("harry.tariff.take-back.do"),
                        () -> {
                            desk.forget(tariff.id());
                            changed.accept(getTranslation("harry.tariff.taken-back", name));
                        })
                .open();
    }
}
