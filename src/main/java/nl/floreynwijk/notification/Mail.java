package nl.floreynwijk.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a module wants to send.
 *
 * @param to who gets it, in their own language and at the address they have now
 * @param kind a declared kind; somebody who switched it off gets nothing
 * @param template module and name, such as {@code access/invitation}
 * @param model what the template shows, by name; every value is shown as text, whatever is in it
 * @param key unique for as long as mail is kept: posting the same key again changes nothing; at most 200 characters
 * @param uselessAfter when it is no longer worth delivering and may no longer be kept; absent for never
 */
public record Mail(
        AccountId to,
        MailKind kind,
        String template,
        Map<String, String> model,
        String key,
        @Nullable Instant uselessAfter) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_VALUE = 10_000;
    private static final int MOST_VALUES = 30;
    private static final Pattern TEMPLATE = Pattern.compile("[a-z]+/[a-z]+(-[a-z]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z]*");

    public Mail {
        require(TEMPLATE.matcher(template).matches(), "Not the name of a template: " + template);
        require(!key.isBlank() && key.length() <= LONGEST_KEY, "A key has 1 to 200 characters");
        require(model.size() <= MOST_VALUES, "A mail shows at most 30 values");
        model.forEach((name, value) -> {
            require(NAME.matcher(name).matches(), "Not a name for a value: " + name);
            require(value.length() <= LONGEST_VALUE, "Too long for a mail: " + name);
        });
        model = Map.copyOf(model);
    }

    /** A mail without values that stays useful. */
    public static Mail of(AccountId to, MailKind kind, String template, String key) {
        return new Mail(to, kind, template, Map.of(), key, null);
    }

    /** This mail, showing one more value. */
    public Mail with(String name, String value) {
        var more = new HashMap<>(model);
        more.put(name, value);
        return new Mail(to, kind, template, more, key, uselessAfter);
    }

    /** This mail, to be dropped and emptied when it was not delivered by then. */
    public Mail uselessAfter(Instant moment) {
        return new Mail(to, kind, template, model, key, moment);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
