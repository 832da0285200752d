package nl.floreynwijk.operation;

import java.nio.file.Path;
import java.sql.SQLException;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.startup.CannotStartException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;

/**
 * What the commands of an operator share: the portal's settings and its one-line answers, and nothing of the portal
 * itself.
 *
 * <p>None of them is a {@code @Configuration}: the portal would find and run it.
 */
@EnableConfigurationProperties(PortalSettings.class)
@ImportAutoConfiguration(ProjectInfoAutoConfiguration.class)
public class OperatorCommand {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private OperatorCommand() {}

    /**
     * Runs a command to its end.
     *
     * @return with what code it is to exit: that of the command where it is an {@code ExitCodeGenerator}
     * @throws RuntimeException when it failed, which was told then
     */
    public static int run(Class<?> command, String[] arguments) {
        var application = new SpringApplication(OperatorCommand.class, command);
        application.setWebApplicationType(WebApplicationType.NONE);
        return SpringApplication.exit(application.run(arguments));
    }

    /** Classes that no build put together have no version. */
    static String versionIn(ObjectProvider<BuildProperties> build) {
        return build.stream().map(BuildProperties::getVersion).findAny().orElse("unknown");
    }

    /** The one file that a command was given. */
    static Path fileIn(ApplicationArguments arguments) {
        var files = arguments.getNonOptionArgs();
        if (files.size() != 1) {
            throw new CannotStartException("One file is wanted, not %d.".formatted(files.size()), "See ./portal help.");
        }
        return Path.of(files.getFirst());
    }

    /** Where the database does not answer at all, the portal's own words for that are told instead. */
    static CannotStartException failed(String what, String so, SQLException e) {
        return new CannotStartException("%s: %s.".formatted(what, CannotStartException.reason(e)), so, e);
    }

    static String size(long bytes) {
        return bytes < MEGABYTE
                ? "%d kB".formatted(Math.ceilDiv(bytes, KILOBYTE))
                : "%d MB".formatted(bytes / MEGABYTE);
    }
}
