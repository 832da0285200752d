package nl.floreynwijk.membership.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.MemberSummary;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.RegisterAddress;
import nl.floreynwijk.places.Address;

/**
 * Rows of members as texts that the browser puts in place: side by side on a wide screen, under each other on a phone.
 *
 * <p>Made of components, as other lists are, the rows would weigh more than all else in the tab.
 */
final class RegisterRows {

    /** As {@link nl.floreynwijk.base.ui.ListRow} looks. */
    private static final String ROW = """
            <div class="list-row register-row">
              <div>
                <span class="list-row-title">${item.name}</span>
                <span>${item.what}</span>
                <span>${item.address}</span>
                <span>${item.contact}</span>
              </div>
              <a class="button-link" router-link href="${item.page}" aria-label="${item.openOf}">${item.open}</a>
            </div>""";

    private final Locale locale;

    private RegisterRows(Locale locale) {
        this.locale = locale;
    }

    /** @param asked what is looked for, to which the page of a member leads back */
    static Renderer<MemberSummary> in(Locale locale, Supplier<RegisterAddress> asked) {
        var rows = new RegisterRows(locale);
        var open = text("membership.register.open");
        return LitRenderer.<MemberSummary>of(ROW)
                .withProperty("name", RegisterRows::name)
                .withProperty("what", rows::what)
                .withProperty(
                        "address", it -> it.address().map(Address::toString).orElse(""))
                .withProperty("contact", RegisterRows::contact)
                .withProperty("page", it -> page(it, asked.get()))
                .withProperty("open", _ -> open)
                .withProperty("openOf", it -> text("membership.register.open-of", name(it)));
    }

    private static String page(MemberSummary member, RegisterAddress asked) {
        var path = RouteConfiguration.forSessionScope().getUrl(MemberView.class, MemberView.of(member.id()));
        return new Location(path, QueryParameters.simple(asked.parameters())).getPathWithQueryParameters();
    }

    private static String name(MemberSummary member) {
        if (member.email().isEmpty()) {
            return ErasedName.of(member.number());
        }
        return member.contactPerson().map(it -> member.name() + " (" + it + ")").orElse(member.name());
    }

    /** Such as "Lid 12 · Bewoner · sinds 4 juli 2026". */
    private String what(MemberSummary member) {
        return joined(Stream.of(
                member.number().map(it -> text("membership.register.number", Integer.toString(it))),
                Optional.of(member.kind().in(locale)),
                member.startedOn().map(it -> text("membership.register.since", DutchTime.date(it, locale))),
                member.endedOn().map(it -> text("membership.register.until", DutchTime.date(it, locale))),
                member.state() == MemberState.AWAITING_PAYMENT || member.state() == MemberState.LEAVING
                        ? Optional.of(text("membership.state." + member.state().name()))
                        : Optional.<String>empty()));
    }

    private static String contact(MemberSummary member) {
        return joined(Stream.of(
                member.email().map(EmailAddress::value), member.phone().map(PhoneNumber::toString)));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
