package nl.floreynwijk.base.startup;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/** Refuses the address of another kind of database, before anything starts. */
class DatabaseAddressCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String MARIADB = "jdbc:mariadb:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var address = context.getEnvironment().getProperty("spring.datasource.url");
        if (StringUtils.hasText(address) && !address.startsWith(MARIADB)) {
            throw new CannotStartException(
                    // What follows a question mark may hold a password
                    "%s is no address of a MariaDB.".formatted(address.replaceFirst("\\?.*", "")),
                    "Begin SPRING_DATASOURCE_URL with %1$s, such as %1$s//localhost:3306/portal.".formatted(MARIADB));
        }
    }
}
