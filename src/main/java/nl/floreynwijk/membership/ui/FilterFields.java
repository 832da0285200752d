package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.DayField;
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

/** What else members can be chosen by than words, and their order. */
class FilterFields extends Composite<Div> {

    private static final Set<Object> BEGINNING =
            Set.of(RegisterAddress.EVERYBODY.filter().standing(), RegisterAddress.EVERYBODY.order());

    private final Select<Standing> standing = new Select<>();
    private final Select<RegisterOrder> order = new Select<>();
    private final Select<KindName> kind = new Select<>();
    private final ComboBox<Choice<BlockId>> block = new ComboBox<>();
    private final ComboBox<Choice<LandlordId>> landlord = new ComboBox<>();
    private final Select<Role> role = new Select<>();
    private final Select<Consent> consent = new Select<>();
    private final DayField joinedFrom = new DayField(getTranslation("membership.register.joined-from"));
    private final DayField joinedUntil = new DayField(getTranslation("membership.register.joined-until"));

    private final List<KindName> kinds;
    private final DwellingGroups<BlockId> blocks;
    private final DwellingGroups<LandlordId> landlords;
    private boolean showing;

    /**
     * The fields, which say it when something in them changes.
     *
     * @param mayChooseByConsent whether they may know who agreed to what
     */
    FilterFields(
            List<KindName> kinds,
            DwellingGroups<BlockId> blocks,
            DwellingGroups<LandlordId> landlords,
            boolean mayChooseByConsent,
            Runnable changed) {
        this.kinds = kinds;
        this.blocks = blocks;
        this.landlords = landlords;
        setUp(standing, "standing", List.of(Standing.values()));
        setUp(order, "order", RegisterOrder.ALL);
        Stream.of(standing, order).forEach(it -> it.setEmptySelectionAllowed(false));
        setUp(kind, "kind", kinds);
        setUp(role, "role", RegisterFilter.ROLES);
        setUp(consent, "consent", List.of(Consent.values()));
        consent.setVisible(mayChooseByConsent);
        setUp(block, "block", blocks);
        setUp(landlord, "landlord", landlords);
        getContent().addClassName("register-more");
        getContent().add(standing, order, kind, block, landlord, role, consent, joinedFrom, joinedUntil);
        show(RegisterAddress.EVERYBODY);
        fields().forEach(it -> it.addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        }));
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(standing, order, kind, block, landlord, role, consent, joinedFrom, joinedUntil);
    }

    private <T> void setUp(Select<T> field, String name, List<T> choices) {
        field.setLabel(getTranslation("membership.register." + name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("membership.register.any"));
        field.setItemLabelGenerator(this::label);
        field.setItems(choices);
    }

    private <I> void setUp(ComboBox<Choice<I>> field, String name, DwellingGroups<I> groups) {
        field.setLabel(getTranslation("membership.register." + name));
        field.setItemLabelGenerator(Choice::name);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("membership.register.any"));
        field.setItems(query -> groups.names().stream()
                .filter(it -> it.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(query.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    private String label(@Nullable Object choice) {
        return switch (choice) {
            case null -> getTranslation("membership.register.any");
            case Standing it -> getTranslation("membership.standing." + it.name());
            case RegisterOrder it ->
                getTranslation("membership.order." + it.by().name() + (it.descending() ? ".descending" : ""));
            case Role it -> getTranslation("access.role." + it.name());
            case Consent it -> getTranslation("membership.member.consent." + it.name());
            case KindName it -> it.in(getLocale());
            default -> throw new IllegalArgumentException("Nothing to choose: " + choice);
        };
    }

    /** Those whom these words find, as far as the fields leave them. */
    RegisterAddress value(String words) {
        var filter = new RegisterFilter(
                words,
                standing.getValue(),
                kind.getOptionalValue().map(KindName::code),
                block.getOptionalValue().map(Choice::id),
                landlord.getOptionalValue().map(Choice::id),
                role.getOptionalValue(),
                joinedFrom.getOptionalValue(),
                joinedUntil.getOptionalValue(),
                consent.getOptionalValue());
        return new RegisterAddress(filter, order.getValue());
    }

    /** Shows what the address of the page chooses, without saying that something changed. */
    void show(RegisterAddress address) {
        var filter = address.filter();
        showing = true;
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
    }

    private Optional<KindName> kindOf(KindCode code) {
        return kinds.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static <I> Optional<Choice<I>> choiceOf(I id, DwellingGroups<I> groups) {
        return groups.names().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** In how many of them something else was chosen than they begin with. */
    long chosen() {
        return fields().filter(it -> !it.isEmpty() && !BEGINNING.contains(it.getValue()))
                .count();
    }
}
