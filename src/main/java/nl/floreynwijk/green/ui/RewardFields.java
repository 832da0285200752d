package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.base.Floreyns;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.Reward;

/** What was agreed that people get for a shift. */
class RewardFields extends Composite<Div> {

    private final RadioButtonGroup<Reward.Kind> kind = new RadioButtonGroup<>();
    private final EuroField euros = new EuroField(say("euros"));
    private final WholeField floreyns = new WholeField(say("floreyns.field"), 1, (int) Reward.MOST_FLOREYNS.amount());
    private final TextField agreed = new TextField(say("agreed"));

    RewardFields() {
        kind.setLabel(say("kind"));
        kind.setItems(Reward.Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation("green.reward.kind." + it));
        kind.addValueChangeListener(it -> showFor(it.getValue()));
        agreed.setHelperText(say("agreed.how"));
        agreed.setMaxLength(Reward.LONGEST_AGREED);
        getContent().addClassNames("stack", "green-form");
        getContent().add(kind, euros, floreyns, agreed);
        show(Reward.NONE);
    }

    private String say(String key) {
        return getTranslation("green.reward." + key);
    }

    private void showFor(Reward.Kind chosen) {
        euros.setVisible(chosen == Reward.Kind.PAID);
        floreyns.setVisible(chosen == Reward.Kind.FLOREYN);
        agreed.setVisible(chosen != Reward.Kind.NONE);
    }

    void show(Reward reward) {
        kind.setValue(reward.kind());
        showFor(reward.kind());
        reward.euros().ifPresent(euros::show);
        reward.floreyns().ifPresent(it -> floreyns.show((int) it.amount()));
        agreed.setValue(reward.agreed());
    }

    /** What was filled in; empty where a sum is none, which is said there. */
    Optional<Reward> read(RefusedFields refused) {
        return switch (kind.getValue()) {
            case NONE -> Optional.of(Reward.NONE);
            case PAID ->
                euros.read(refused)
                        .map(it -> new Reward(Reward.Kind.PAID, Optional.of(it), Optional.empty(), agreed.getValue()));
            case FLOREYN -> {
                var amount = floreyns.read(refused);
                yield amount.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Reward(
                                Reward.Kind.FLOREYN,
                                Optional.empty(),
                                Optional.of(new Floreyns(amount.getAsInt())),
                                agreed.getValue()));
            }
        };
    }

    void refuse(String why, RefusedFields refused) {
        refused.add(kind.getValue() == Reward.Kind.PAID ? euros : floreyns, why);
    }
}
