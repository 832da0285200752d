package nl.floreynwijk.budgets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BrokenRule;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.RuleKind;
import nl.floreynwijk.budgets.SpendRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RuleWordsTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Labels labels;

    private LabelDetails blokbudget() {
        people.signedIn("Amina", Role.BOARD);
        return labels.all().stream()
                .filter(it -> it.code().value().equals("blokbudget"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleIsASentenceInBothLanguages() {
        for (var language : new String[] {"nl", "en"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            assertThat(Arrays.stream(RuleKind.values())
                            .flatMap(it -> Arrays.stream(new Euros[] {Euros.ZERO, Euros.of(1000)})
                                    .map(limit -> RuleWords.sentence(new SpendRule(it, limit)))))
                    .doesNotHaveDuplicates()
                    .allMatch(it -> it.endsWith(".") && !it.startsWith("!") && !it.contains("budgets."));
        }
        assertThat(RuleWords.sentence(new SpendRule(RuleKind.MOST_AT_ONCE, Euros.of(1000))))
                .isEqualTo("One reservation is never more than €\u00a01,000.00.");
    }

    @Test
    void aRefusalNamesTheRuleAndSaysWhatToDoInstead() {
        var label = blokbudget();

        assertThat(RuleWords.refusal(new BrokenRule.Rule(new SpendRule(RuleKind.DOCUMENT_ABOVE, Euros.ZERO)), label))
                .isEqualTo("Dit mag niet met Blokbudget: Er hoort altijd een factuur of bon bij."
                        + " Voeg een foto of pdf van de factuur of bon toe."
                        + " Facturen van dezelfde leverancier voor hetzelfde werk tellen samen.");
        assertThat(Arrays.stream(RuleKind.values())
                        .map(it -> RuleWords.refusal(new BrokenRule.Rule(new SpendRule(it, Euros.of(5))), label)))
                .allMatch(it -> !it.contains("budgets."));
        assertThat(RuleWords.refusal(new BrokenRule.NotForThis(), label)).contains("Blokbudget is niet voor dit doel");
    }

    @Test
    void aRefusalSaysOnWhichDaysALabelHolds() {
        var from = Optional.of(LocalDate.of(2026, 1, 1));
        var until = Optional.of(LocalDate.of(2026, 12, 31));

        assertThat(RuleWords.refusal(new BrokenRule.NotValid(from, until), blokbudget()))
                .startsWith("Het label Blokbudget geldt van 1 januari 2026 tot en met 31 december 2026.");
        assertThat(RuleWords.validity(from, Optional.empty())).contains("vanaf 1 januari 2026");
        assertThat(RuleWords.validity(Optional.empty(), until)).contains("tot en met 31 december 2026");
        assertThat(RuleWords.validity(Optional.empty(), Optional.empty())).isEmpty();
    }
}
