package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.AddOnPlan;
import nl.floreynwijk.parade.AddOnResult;
import nl.floreynwijk.parade.AddOnSummary;

/** Says what comes with a pitch: what it is, what it costs, how much power it draws and how many there are. */
class AddOnDialog extends Dialog {

    private final transient Function<AddOnPlan, AddOnResult> deed;
    private final transient Consumer<String> done;
    private final Select<AddOnKind> kind = new Select<>();
    private final TextField name = new TextField(say("name"));
    private final EuroField price = new EuroField(say("price"));
    private final WholeField watts = new WholeField(say("watts"), 0, AddOnPlan.MOST_WATTS);
    private final WholeField stock = new WholeField(say("stock"), 0, AddOnPlan.MOST_STOCK);
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    AddOnDialog(Optional<AddOnSummary> before, Function<AddOnPlan, AddOnResult> deed, Consumer<String> done) {
        this.deed = deed;
        this.done = done;
        setHeaderTitle(before.map(AddOnSummary::name).orElseGet(() -> say("add")));
        kind.setLabel(say("kind"));
        kind.setItems(AddOnKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("parade.add-on.kind." + it));
        kind.setValue(AddOnKind.POWER_230);
        name.setMaxLength(AddOnPlan.LONGEST_NAME);
        name.setManualValidation(true);
        watts.setHelperText(say("watts.how"));
        watts.show(0);
        before.ifPresent(this::show);
        Stream.of(name, price, watts, stock).forEach(TextField::setWidthFull);
        var content = new Div(kind, name, price, watts, stock, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, say("keep"), this::keep);
    }

    private String say(String key) {
        return getTranslation("parade.add-on." + key);
    }

    private void show(AddOnSummary addOn) {
        kind.setValue(addOn.kind());
        name.setValue(addOn.name());
        price.show(addOn.price());
        watts.show(addOn.watts());
        stock.show(addOn.stock());
    }

    private void keep() {
        refused.clear();
        answer.clear();
        var asked = price.read(refused);
        var drawn = watts.read(refused);
        var many = stock.read(refused);
        if (asked.isPresent() && drawn.isPresent() && many.isPresent()) {
            var plan = new AddOnPlan(kind.getValue(), name.getValue(), asked.get(), drawn.getAsInt(), many.getAsInt());
            answerTo(plan, deed.apply(plan));
        }
    }

    private void answerTo(AddOnPlan plan, AddOnResult result) {
        switch (result) {
            case AddOnResult.Kept() -> {
                close();
                done.accept(getTranslation("parade.add-on.kept", plan.name()));
            }
            case AddOnResult.Refused(var problems) -> problems.forEach(this::refuse);
            case AddOnResult.NameTaken() -> refused.add(name, say("name-taken"));
            case AddOnResult.Taken(var many) -> refused.add(stock, getTranslation("parade.add-on.taken", many));
            case AddOnResult.PriceStands(var stood) ->
                refused.add(price, getTranslation("parade.add-on.price-stands", stood.text(getLocale())));
            case AddOnResult.Stays(), AddOnResult.Gone() -> answer.refused(say("gone"));
            case AddOnResult.TooMany(var most) -> answer.refused(getTranslation("parade.add-on.too-many", most));
        }
    }

    private void refuse(AddOnPlan.Problem problem) {
        var why = getTranslation("parade.add-on.problem." + problem);
        refused.add(
                switch (problem) {
                    case NAME -> name;
                    case PRICE -> price;
                    case WATTS -> watts;
                    case STOCK -> stock;
                },
                why);
    }
}
