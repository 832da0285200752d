package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.PersonName;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.ProfileResult;
import nl.floreynwijk.membership.SharedField;
import nl.floreynwijk.places.Neighbourhood;

/** The dialogs in which members change their own things. */
class ProfileDialogs {

    private final OwnMemberships own;
    private final Neighbourhood neighbourhood;
    private final MemberDetails member;
    private final LocalDate today;
    private final Consumer<String> changed;

    ProfileDialogs(
            OwnMemberships own,
            Neighbourhood neighbourhood,
            MemberDetails member,
            LocalDate today,
            Consumer<String> changed) {
        this.own = own;
        this.neighbourhood = neighbourhood;
        this.member = member;
        this.today = today;
        this.changed = changed;
    }

    void openName() {
        var given = text(
                "membership.join.given-name",
                PersonName.LONGEST_GIVEN,
                member.person().given());
        var family = text(
                "membership.join.family-name",
                PersonName.LONGEST_FAMILY,
                member.person().family());
        open(
                "name",
                new Div(given, family),
                () -> own.rename(member.id(), given.getValue(), family.getValue()),
                (result, refused) -> refuseName(given, family, refused));
    }

    private static void refuseName(TextField given, TextField family, RefusedFields refused) {
        if (given.getValue().isBlank()) {
            refused.add(given, say("membership.problem.empty.NO_GIVEN_NAME"));
        }
        if (family.getValue().isBlank()) {
            refused.add(family, say("membership.problem.empty.NO_FAMILY_NAME"));
        }
        if (!given.getValue().isBlank() && !family.getValue().isBlank()) {
            refused.add(given, say("membership.mine.not-a-name"));
        }
    }

    void openPhone() {
        var phone = text(
                "membership.join.phone",
                PhoneNumber.LONGEST_TYPED,
                member.phone().map(PhoneNumber::toString).orElse(""));
        open(
                "phone",
                phone,
                () -> own.reachAt(member.id(), phone.getValue()),
                (result, refused) -> refused.add(phone, say("membership.problem.NOT_A_PHONE_NUMBER")));
    }

    void openBirthYear() {
        var year = new IntegerField(say("membership.mine.birth-year"));
        year.setManualValidation(true);
        member.birthYear().ifPresent(year::setValue);
        open(
                "birth-year",
                year,
                () -> own.bornIn(member.id(), Optional.ofNullable(year.getValue())),
                (result, refused) -> {
                    if (result instanceof ProfileResult.NotAYear(var first, var last)) {
                        refused.add(
                                year,
                                say("membership.mine.not-a-year", Integer.toString(first), Integer.toString(last)));
                    }
                });
    }

    void openMove() {
        var address = new AddressFields(neighbourhood, () -> "membership.mine.address.outside");
        var from = new DayField(say("membership.mine.address.from"));
        from.setValue(today);
        var effect = new Paragraph(say("membership.mine.address.effect"));
        address.whenFound(inside -> effect.setText(
                say(inside ? "membership.mine.address.effect-inside" : "membership.mine.address.effect")));
        var fields = new Div(address, from, effect);
        fields.addClassName("stack");
        open(
                "address",
                fields,
                () -> own.moveTo(
                        member.id(),
                        address.value(),
                        Optional.ofNullable(from.getValue()).orElse(LocalDate.MAX)),
                (result, refused) -> {
                    switch (result) {
                        case ProfileResult.NotAnAddress(var problems) ->
                            problems.forEach(it -> address.refuse(it, refused));
                        case ProfileResult.NotADayToMove(var first, var last) ->
                            refused.add(from, say("membership.mine.address.not-a-day", day(first), day(last)));
                        case ProfileResult.Changed(), ProfileResult.NotAName(), ProfileResult.NotAPhoneNumber() ->
                            throw new IllegalStateException();
                        case ProfileResult.NotAYear _, ProfileResult.TooOften _ -> throw new IllegalStateException();
                    }
                });
    }

    void openShared() {
        var shared = new CheckboxGroup<SharedField>(say("membership.mine.shared"));
        shared.setItems(SharedField.values());
        shared.setItemLabelGenerator(it -> say("membership.shared." + it.name()));
        shared.setValue(member.shared());
        open("shared", shared, () -> own.show(member.id(), shared.getValue()), (result, refused) -> {});
    }

    void openWishes() {
        var wishes = new WishChoice();
        wishes.setValue(member.wishes());
        open("wishes", wishes, () -> own.wish(member.id(), wishes.getValue()), (result, refused) -> {});
    }

    void openConsents() {
        var news = new Checkbox(say("membership.consent.NEWS.ask"), member.agreesTo(Consent.NEWS));
        var photos = new Checkbox(say("membership.consent.PHOTOS.ask"), member.agreesTo(Consent.PHOTOS));
        var fields = new Div(news, photos);
        fields.addClassName("stack");
        open(
                "consents",
                fields,
                () -> {
                    own.consent(member.id(), Consent.NEWS, news.getValue());
                    return own.consent(member.id(), Consent.PHOTOS, photos.getValue());
                },
                (result, refused) -> {});
    }

    private void open(
            String name,
            Component fields,
            Supplier<ProfileResult> change,
            BiConsumer<ProfileResult, RefusedFields> refuse) {
        var label = say("membership.mine." + name);
        new EditDialog(
                        say("membership.mine.change-of", label),
                        say("membership.mine." + name + ".how"),
                        fields,
                        change,
                        refuse,
                        () -> changed.accept(say("membership.mine.changed", label)))
                .open();
    }

    private static TextField text(String label, int longest, String value) {
        var field = new TextField(say(label));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setValue(value);
        return field;
    }

    private static String day(LocalDate day) {
        return DutchTime.date(day, UI.getCurrent().getLocale());
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
