package nl.floreynwijk.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the commands of an operator as the launcher does, with settings that are not this process's own. */
final class Commands {

    private Commands() {}

    static void backup(Map<String, String> settings, String... arguments) {
        BackupCommand.main(with(settings, arguments));
    }

    static void restore(Map<String, String> settings, String... arguments) {
        RestoreCommand.main(with(settings, arguments));
    }

    private static String[] with(Map<String, String> settings, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        settings.forEach((name, value) -> all.add("--%s=%s".formatted(property(name), value)));
        return all.toArray(String[]::new);
    }

    /** What an environment variable is called in a file of settings. */
    static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
