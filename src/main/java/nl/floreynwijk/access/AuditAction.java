package nl.floreynwijk.access;

import java.util.regex.Pattern;

/**
 * Something people do that the audit trail keeps. A module declares each of its actions as a constant, and says in the
 * translations how the trail tells it ({@code <module>.audit.<name>}).
 *
 * @param module the module in which it is done, at most 30 characters
 * @param object what kind of thing it is done to, such as {@code account}, at most 60 characters
 * @param name what the module calls it, such as {@code roles-changed}, at most 60 characters
 */
public record AuditAction(String module, String object, String name) {

    private static final int LONGEST_MODULE = 30;
    private static final int LONGEST = 60;
    private static final Pattern MODULE = Pattern.compile("[a-z]+");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    public AuditAction {
        if (!MODULE.matcher(module).matches() || module.length() > LONGEST_MODULE || !isCode(object) || !isCode(name)) {
            throw new IllegalArgumentException("Not an action: " + module + ", " + object + ", " + name);
        }
    }

    private static boolean isCode(String text) {
        return text.length() <= LONGEST && CODE.matcher(text).matches();
    }

    /** The key of the words in which the trail tells it. */
    public String textKey() {
        return module + ".audit." + name;
    }
}
