package nl.floreynwijk.harry.ui;

import java.util.Optional;
import java.util.function.IntFunction;
import nl.floreynwijk.base.ui.WholeField;

/** A member by their number; below it stands who that is. */
class HolderField extends WholeField {

    private static final int MOST = 999_999_999;

    private final transient IntFunction<Optional<String>> nameOf;

    /**
     * An empty field.
     *
     * @param nameOf what the member with a number is called; empty when there is none now
     */
    HolderField(IntFunction<Optional<String>> nameOf) {
        super("", 1, MOST);
        this.nameOf = nameOf;
        setLabel(getTranslation("harry.skill.member"));
        addValueChangeListener(_ -> sayWhoItIs());
        sayWhoItIs();
    }

    private void sayWhoItIs() {
        var number = number();
        if (number.isEmpty()) {
            setHelperText(getTranslation("harry.skill.member.how"));
            return;
        }
        setHelperText(nameOf.apply(number.getAsInt())
                .map(it -> getTranslation("harry.skill.member.is", it))
                .orElseGet(() -> getTranslation("harry.skill.member.unknown")));
    }
}
