package nl.floreynwijk.notification;

import java.util.Set;
import java.util.regex.Pattern;
import nl.floreynwijk.access.Role;

/**
 * A kind of mail that people know as such and, unless it is essential, can switch off. A module declares each of its
 * kinds as a bean, and says in the translations what it is called ({@code notification.kind.<module>-<name>}) and what
 * it is for ({@code notification.kind-about.<module>-<name>}).
 *
 * @param module the module that sends it
 * @param name what the module calls it
 * @param essential whether the portal cannot do without it, so that nobody can switch it off
 * @param audience who gets it, any of these roles; empty for everybody
 */
public record MailKind(String module, String name, boolean essential, Set<Role> audience) {

    private static final int LONGEST_KEY = 100;
    private static final Pattern MODULE = Pattern.compile("[a-z]+");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public MailKind {
        if (!MODULE.matcher(module).matches()
                || !NAME.matcher(name).matches()
                || module.length() + name.length() >= LONGEST_KEY) {
            throw new IllegalArgumentException("Not a kind of mail: " + module + ", " + name);
        }
        audience = Set.copyOf(audience);
    }

    /** A kind that nobody can switch off. */
    public static MailKind essential(String module, String name) {
        return new MailKind(module, name, true, Set.of());
    }

    /** A kind that people may switch off, for those who have one of the roles; without roles, for everybody. */
    public static MailKind optional(String module, String name, Role... audience) {
        return new MailKind(module, name, false, Set.of(audience));
    }

    /** What it is stored under, such as {@code access.sign-in}: at most 100 characters. */
    public String key() {
        return module + "." + name;
    }
}
