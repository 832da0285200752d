package nl.floreynwijk.operation;

import java.sql.SQLException;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.persistence.CommandDatabase;
import nl.floreynwijk.base.startup.CannotStartException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** {@code ./portal restore FILE}: what is in a backup takes the place of what is in the database. */
public class RestoreCommand {

    RestoreCommand() {}

    /** Wants a backup, and {@code --force} where the database is not empty. */
    public static void main(String[] arguments) {
        OperatorCommand.run(RestoreCommand.class, arguments);
    }

    @Bean
    ApplicationRunner restore(
            PortalSettings settings,
            Environment environment,
            ResourceLoader resources,
            ObjectProvider<BuildProperties> build) {
        return arguments -> {
            var version = OperatorCommand.versionIn(build);
            var overwrite = arguments.containsOption("force");
            var backup = new BackupFile(OperatorCommand.fileIn(arguments));
            var manifest = backup.verified();
            refuseNewer(backup, manifest, KnownChangesets.read(resources), version);
            try (var database = CommandDatabase.insteadOfThePortal(settings.data(), environment, overwrite)) {
                var before = new Restore(database, settings.data(), version).from(backup, manifest, overwrite);
                System.out.printf(
                        "%s is restored: %s.%s%n",
                        backup,
                        manifest.inWords(),
                        before.map(it -> " What was there before is in %s.".formatted(it))
                                .orElse(""));
            } catch (SQLException e) {
                throw OperatorCommand.failed("The backup could not be restored", "Nothing was changed.", e);
            }
        };
    }

    private static void refuseNewer(BackupFile backup, Manifest manifest, KnownChangesets known, String version) {
        var unknown = known.unknownAmong(manifest.changesets());
        if (!unknown.isEmpty()) {
            throw new CannotStartException(
                    "%s was made by portal %s, which knows tables that this portal %s does not (%s)."
                            .formatted(backup, manifest.portalVersion(), version, unknown.getFirst()),
                    "Restore it with that version or a newer one.");
        }
    }
}
