package nl.floreynwijk.blockbudget.ui;

import java.util.Optional;
import java.util.function.IntFunction;
import nl.floreynwijk.base.ui.WholeField;

/** A member by their number; below it stands who that is, where whoever types may know. */
class MemberField extends WholeField {

    private static final int MOST = 999_999_999;

    private final String how;
    private final transient IntFunction<Optional<String>> nameOf;

    /**
     * An empty field.
     *
     * @param how what this member does, as long as nobody is found
     * @param nameOf what the member with a number is called
     */
    MemberField(String label, String how, IntFunction<Optional<String>> nameOf) {
        super(label, 1, MOST);
        this.how = how;
        this.nameOf = nameOf;
        setHelperText(how);
        addValueChangeListener(_ -> sayWhoItIs());
    }

    private void sayWhoItIs() {
        var name = number().stream().mapToObj(nameOf).flatMap(Optional::stream).findFirst();
        setHelperText(name.map(it -> getTranslation("blockbudget.set-up.person.is", it))
                .orElse(how));
    }
}
