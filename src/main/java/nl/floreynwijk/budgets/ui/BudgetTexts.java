package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Words about budgets that more than one page uses. */
final class BudgetTexts {

    private BudgetTexts() {}

    /** Nothing can be booked in a year that is closed. */
    static String yearClosed(int year) {
        return I18NProvider.translate("budgets.year-closed", Integer.toString(year));
    }
}
