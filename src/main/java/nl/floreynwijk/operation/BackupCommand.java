package nl.floreynwijk.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.persistence.CommandDatabase;
import nl.floreynwijk.operation.BackupFile.Written;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** {@code ./portal backup FILE}: everything in the portal's database in one file, whether the portal runs or not. */
public class BackupCommand {

    BackupCommand() {}

    /** Wants a file that is not there yet, or {@code --force}. */
    public static void main(String[] arguments) {
        OperatorCommand.run(BackupCommand.class, arguments);
    }

    @Bean
    ApplicationRunner backup(PortalSettings settings, Environment environment, ObjectProvider<BuildProperties> build) {
        return arguments -> {
            var file = OperatorCommand.fileIn(arguments);
            var overwrite = arguments.containsOption("force");
            new BackupFile(file).checkFree(overwrite);
            try (var database = CommandDatabase.besideThePortal(settings.data(), environment)) {
                make(file, overwrite, database, OperatorCommand.versionIn(build));
            } catch (SQLException e) {
                throw OperatorCommand.failed("The backup could not be made", "No file was written.", e);
            }
        };
    }

    private static void make(Path file, boolean overwrite, CommandDatabase database, String version)
            throws SQLException, IOException {
        try (var connection = database.connect()) {
            var written = new BackupFile(file).write(connection, version, overwrite);
            System.out.printf(
                    "The backup is made: %s, %s, %s.%n",
                    file,
                    OperatorCommand.size(written.bytes()),
                    written.manifest().inWords());
            note(connection, file, written);
        }
    }

    private static void note(Connection connection, Path file, Written written) {
        try {
            BackupLog.add(connection, file, written);
        } catch (SQLException e) {
            throw OperatorCommand.failed(
                    "The portal could not be told of it", "The backup is good; mend the database and make another.", e);
        }
    }
}
