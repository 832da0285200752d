package nl.floreynwijk.harry.ui;

import java.util.Optional;
import java.util.function.IntFunction;
import nl.floreynwijk.base.ui.WholeField;

/** A member by their number; below it stands who that is. */
class HolderField extends WholeField {

    private static final int MOST = 999_999_999;

    private final transient IntFunction<Optional<String>> nameOf;
    private final String how;

    /**
     * An empty field.
     *
     * @param nameOf what the member with a number is called; empty when there is none now
     * @param how what stands below it as long as it is empty
     */
    HolderField(IntFunction<Optional<String>> nameOf, String how) {
        super("", 1, MOST);
        this.nameOf = nameOf;
        this.how = how;
        setLabel(getTranslation("harry.skill.member"));
        addValueChangeListener(_ -> sayWhoItIs());
        sayWhoItIs();
    }

    private void sayWhoItIs() {
        var number = number();
        if (number.isEmpty()) {
            setHelperText(how);
            return;
        }
        setHelperText(nameOf.apply(number.getAsInt())
                .map(it -> getTranslation("harry.skill.member.is", it))
                .orElseGet(() -> getTranslation("harry.skill.member.unknown")));
    }
}
