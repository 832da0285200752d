package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.KindCode;
import nl.floreynwijk.membership.KindName;
import nl.floreynwijk.membership.RegisterAddress;
import nl.floreynwijk.membership.RegisterFilter;
import nl.floreynwijk.membership.RegisterOrder;
import nl.floreynwijk.membership.Standing;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingGroups;
import nl.floreynwijk.places.LandlordId;
import org.jspecify.annotations.Nullable;

/** Where somebody says which members they look for, and in which order; most of it is folded away until it is needed. */
class RegisterFields extends Composite<Div> {

    private final TextField words = new TextField();
    private final Select<Standing> standing = new Select<>();
    private final Select<RegisterOrder> order = new Select<>();
    private final Select<KindName> kind = new Select<>();
    private final ComboBox<Choice<BlockId>> block = new ComboBox<>();
    private final ComboBox<Choice<LandlordId>> landlord = new ComboBox<>();
    private final Select<Role> role = new Select<>();
    private final Select<Consent> consent = new Select<>();
    private final DayField joinedFrom = new DayField();
    private final DayField joinedUntil = new DayField();
    private final Details more = new Details();

    private final DwellingGroups<BlockId> blocks;
    private final DwellingGroups<LandlordId> landlords;
    private final List<KindName> kinds;
    private boolean showing;

    /**
     * The fields, which say it when something in them changes.
     *
     * @param mayChooseByConsent whether they may know who agreed to what
     */
    RegisterFields(
            List<KindName> kinds,
            DwellingGroups<BlockId> blocks,
            DwellingGroups<LandlordId> landlords,
            boolean mayChooseByConsent,
            Runnable changed) {
        this.kinds = kinds;
        this.blocks = blocks;
        this.landlords = landlords;
        words.setLabel(getTranslation("membership.register.words"));
        words.setMaxLength(RegisterFilter.LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        setUp(standing, "standing", List.of(Standing.values()));
        setUp(order, "order", orders());
        setUpOptional(kind, "kind", kinds);
        setUpOptional(role, "role", RegisterFilter.ROLES);
        setUpOptional(consent, "consent", List.of(Consent.values()));
        consent.setVisible(mayChooseByConsent);
        setUp(block, "block", blocks);
        setUp(landlord, "landlord", landlords);
        setUp(joinedFrom, "joined-from");
        setUp(joinedUntil, "joined-until");
        var tools = new Div(words, standing, order);
        tools.addClassName("tools");
        more.add(createMore());
        getContent().addClassName("register-fields");
        getContent().add(tools, more);
        fields().forEach(it -> it.addValueChangeListener(change -> {
            if (!showing) {
                sayHowMany();
                changed.run();
            }
        }));
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(words, standing, order, kind, block, landlord, role, consent, joinedFrom, joinedUntil);
    }

    private Div createMore() {
        var fields = new Div(kind, block, landlord, role, consent, joinedFrom, joinedUntil);
        fields.addClassName("register-more");
        return fields;
    }

    private static List<RegisterOrder> orders() {
        var orders = new ArrayList<RegisterOrder>();
        for (var by : RegisterOrder.By.values()) {
            orders.add(new RegisterOrder(by, false));
            orders.add(new RegisterOrder(by, true));
        }
        return orders;
    }

    private <T> void setUp(Select<T> field, String name, List<T> choices) {
        field.setLabel(getTranslation("membership.register." + name));
        field.setItemLabelGenerator(this::label);
        field.setItems(choices);
    }

    private <T> void setUpOptional(Select<T> field, String name, List<T> choices) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("membership.register.any"));
        setUp(field, name, choices);
    }

    private <I> void setUp(ComboBox<Choice<I>> field, String name, DwellingGroups<I> groups) {
        field.setLabel(getTranslation("membership.register." + name));
        field.setItemLabelGenerator(Choice::name);
        field.setClearButtonVisible(true);
        field.setItems(query -> groups.names().stream()
                .filter(it -> it.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(query.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    private void setUp(DayField field, String name) {
        field.setLabel(getTranslation("membership.register." + name));
    }

    private String label(@Nullable Object choice) {
        return switch (choice) {
            case null -> getTranslation("membership.register.any");
            case Standing it -> getTranslation("membership.standing." + it.name());
            case Role it -> getTranslation("access.role." + it.name());
            case Consent it -> getTranslation("membership.member.consent." + it.name());
            case KindName it -> it.in(getLocale());
            case RegisterOrder it ->
                getTranslation("membership.order." + it.by().name() + (it.descending() ? ".descending" : ""));
            default -> throw new IllegalArgumentException("Nothing to choose: " + choice);
        };
    }

    RegisterAddress value() {
        return new RegisterAddress(
                new RegisterFilter(
                        words.getValue(),
                        standing.getValue(),
                        kind.getOptionalValue().map(KindName::code),
                        block.getOptionalValue().map(Choice::id),
                        landlord.getOptionalValue().map(Choice::id),
                        role.getOptionalValue(),
                        joinedFrom.getOptionalValue(),
                        joinedUntil.getOptionalValue(),
                        consent.getOptionalValue()),
                order.getValue());
    }

    /** Shows what the address of the page says. */
    void show(RegisterAddress address) {
        var filter = address.filter();
        showing = true;
        words.setValue(filter.words());
        standing.setValue(filter.standing());
        order.setValue(address.order());
        kind.setValue(filter.kind().flatMap(this::kindOf).orElse(null));
        block.setValue(filter.block().flatMap(it -> choiceOf(it, blocks)).orElse(null));
        landlord.setValue(
                filter.landlord().flatMap(it -> choiceOf(it, landlords)).orElse(null));
        role.setValue(filter.role().orElse(null));
        consent.setValue(filter.consent().filter(_ -> consent.isVisible()).orElse(null));
        joinedFrom.setValue(filter.joinedFrom().orElse(null));
        joinedUntil.setValue(filter.joinedUntil().orElse(null));
        showing = false;
        sayHowMany();
        more.setOpened(chosen() > 0);
    }

    private Optional<KindName> kindOf(KindCode code) {
        return kinds.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static <I> Optional<Choice<I>> choiceOf(I id, DwellingGroups<I> groups) {
        return groups.names().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private void sayHowMany() {
        more.setSummaryText(getTranslation("membership.register.more", chosen()));
    }

    private long chosen() {
        return fields().skip(3).filter(it -> !it.isEmpty()).count();
    }
}
