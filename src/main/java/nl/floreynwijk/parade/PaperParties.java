package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ReachedMember;
import nl.floreynwijk.places.Address;
import org.springframework.stereotype.Component;

/** Says on an invoice who sends it and whom it is for, line by line; what is not known is left out. */
@Component
class PaperParties {

    private final Cooperative cooperative;
    private final Memberships memberships;
    private final CurrentAccount currentAccount;
    private final I18NProvider texts;

    PaperParties(Cooperative cooperative, Memberships memberships, CurrentAccount currentAccount, I18NProvider texts) {
        this.cooperative = cooperative;
        this.memberships = memberships;
        this.currentAccount = currentAccount;
        this.texts = texts;
    }

    /** The co-operative, as its operator set it. */
    List<String> sender(Locale language) {
        return filled(
                cooperative.name(),
                cooperative.address(),
                numbered("kvk", cooperative.kvk(), language),
                numbered("vat-number", cooperative.vatNumber(), language));
    }

    /**
     * A business before the person who booked for it. Where the register has them living now is for themselves and for the
     * treasurer.
     */
    List<String> addressee(InvoicePaper paper, Locale language) {
        var home = mayReadHome(paper.account())
                ? Optional.ofNullable(
                                memberships.reaching(Set.of(paper.account())).get(paper.account()))
                        .flatMap(ReachedMember::address)
                : Optional.<Address>empty();
        return filled(
                paper.kvk().isEmpty() ? "" : paper.stall(),
                numbered("kvk", paper.kvk(), language),
                paper.buyer().isEmpty() ? "–" : paper.buyer(),
                home.map(Address::line).orElse(""),
                home.map(it -> it.postcode() + " " + it.town()).orElse(""));
    }

    private boolean mayReadHome(AccountId whose) {
        return currentAccount.id().equals(whose) || currentAccount.has(Role.TREASURER);
    }

    private String numbered(String what, String number, Locale language) {
        return number.isEmpty() ? "" : texts.getTranslation("parade.money.paper." + what, language, number);
    }

    private static List<String> filled(String... lines) {
        return Stream.of(lines).filter(it -> !it.isBlank()).toList();
    }
}
