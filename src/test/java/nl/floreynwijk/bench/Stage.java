package nl.floreynwijk.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.PortalApplication;
import nl.floreynwijk.PortalProcess;
import nl.floreynwijk.WithoutTests;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What a group measures on: a database with durable commits, a portal in a process of its own, and a portal in this
 * process for what is measured through its services. Each is there once it is asked for.
 */
public final class Stage implements AutoCloseable {

    private final String group;
    private final PrintStream progress;
    private final Deque<Closeable> opened = new ArrayDeque<>();
    private @Nullable ExternalDatabase database;
    private @Nullable ConfigurableApplicationContext services;

    Stage(String group, PrintStream progress) {
        this.group = group;
        this.progress = progress;
    }

    /** Tells whoever waits what is going on. */
    public void say(String what) {
        progress.println("portal: " + group + ": " + what);
    }

    public ExternalDatabase database() throws IOException {
        if (database == null) {
            say("starting a database…");
            database = ExternalDatabase.empty("bench");
            opened.push(database::close);
        }
        return database;
    }

    /** Starts a portal with the demo's content as a process of its own, and waits until it is ready. */
    public PortalProcess portal(String... options) throws IOException, InterruptedException {
        var settings = new HashMap<>(database().environment());
        settings.put("PORTAL_DEMO", "true");
        say("starting a portal…");
        var portal = PortalProcess.compiled(emptyFolder("portal"), settings, List.of(options));
        opened.push(portal::close);
        portal.address();
        return portal;
    }

    /** A folder for the data of a portal. */
    public Path emptyFolder(String name) throws IOException {
        var folder = Path.of("target", "bench", group, name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return folder;
    }

    /** The services of a portal in this process, with the settings of production. */
    public <T> T service(Class<T> type) throws IOException {
        return services().getBean(type);
    }

    /** Where the portal in this process is visited, by those who look on while its services are used. */
    public String address() throws IOException {
        return "http://localhost:" + services().getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Something of the tests that uses the services, such as who makes accounts. */
    public <T> T tool(Class<T> type) throws IOException {
        return services().getAutowireCapableBeanFactory().createBean(type);
    }

    private ConfigurableApplicationContext services() throws IOException {
        if (services == null) {
            var settings = new HashMap<>(database().environment());
            settings.putAll(Map.of("SERVER_PORT", "0", "MANAGEMENT_SERVER_PORT", "0", "PORTAL_DEMO", "true"));
            settings.put("PORTAL_DATA", emptyFolder("services").toString());
            say("starting the services…");
            services = new SpringApplicationBuilder(PortalApplication.class)
                    .initializers(new WithoutTests())
                    .run(arguments(settings));
            opened.push(services);
        }
        return services;
    }

    private static String[] arguments(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(it -> "--" + it.getKey().toLowerCase(Locale.ROOT).replace('_', '.') + "=" + it.getValue())
                .toArray(String[]::new);
    }

    @Override
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
