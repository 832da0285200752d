package nl.floreynwijk.membership.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** What the office calls a member of whom nothing is left but a number. */
final class ErasedName {

    private ErasedName() {}

    static String of(Optional<Integer> number) {
        return number.map(it -> I18NProvider.translate("membership.erased.numbered", Integer.toString(it)))
                .orElseGet(() -> I18NProvider.translate("membership.erased.nameless"));
    }
}
