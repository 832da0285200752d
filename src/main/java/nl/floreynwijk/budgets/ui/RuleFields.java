package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.RuleKind;
import nl.floreynwijk.budgets.SpendRule;

/** The rules a label can have: each with its amount, or empty where it does not hold. */
class RuleFields extends Composite<Div> {

    private final Map<RuleKind, EuroField> fields = new EnumMap<>(RuleKind.class);

    RuleFields() {
        getContent().addClassName("field-pairs");
        for (var kind : RuleKind.values()) {
            var field = new EuroField(getTranslation("budgets.rule.ask." + kind.name()));
            fields.put(kind, field);
            getContent().add(field);
        }
    }

    void show(List<SpendRule> rules) {
        rules.forEach(rule -> field(rule.kind()).show(rule.limit()));
    }

    /** Those that hold, in the order of their kinds. */
    List<SpendRule> read(RefusedFields refused) {
        return List.of(RuleKind.values()).stream()
                .flatMap(kind -> field(kind).readIfAny(refused).map(it -> new SpendRule(kind, it)).stream())
                .toList();
    }

    private EuroField field(RuleKind kind) {
        return fields.computeIfAbsent(kind, _ -> new EuroField(""));
    }
}
