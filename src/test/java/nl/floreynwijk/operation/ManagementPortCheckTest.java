package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.floreynwijk.base.startup.CannotStartException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class ManagementPortCheckTest {

    @ParameterizedTest
    @CsvSource({"8080, 8081", "8090, 8081", "0, 0", "8080, -1"})
    void aPortOfTheirOwnOrNoneIsFine(String portal, String figures) {
        assertThatCode(() -> check(portal, figures)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"8081, 8081", "8080, ''", "8080, 99999"})
    void thePortOfThePortalIsNot(String portal, String figures) {
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> check(portal, figures));
    }

    private static void check(String portal, String figures) {
        var environment = new MockEnvironment()
                .withProperty("server.port", portal)
                .withProperty("management.server.port", figures);
        new ManagementPortCheck(environment).customize(new TomcatServletWebServerFactory());
    }
}
