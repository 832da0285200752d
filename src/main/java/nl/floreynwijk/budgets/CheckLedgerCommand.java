package nl.floreynwijk.budgets;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.persistence.CommandDatabase;
import nl.floreynwijk.base.startup.CannotStartException;
import nl.floreynwijk.operation.OperatorCommand;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** {@code ./portal check-ledger}: proves that the books add up, whether the portal runs or not. */
public class CheckLedgerCommand implements ExitCodeGenerator {

    private static final int ADDS_UP = 0;
    private static final int DOES_NOT_ADD_UP = 1;
    private static final int FAILED = 2;

    private int exitCode = ADDS_UP;

    CheckLedgerCommand() {}

    /** Exits with 0 where all adds up, with 1 where it does not, and with 2 where that cannot be told. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try {
            return OperatorCommand.run(CheckLedgerCommand.class, arguments);
        } catch (RuntimeException told) {
            return FAILED;
        }
    }

    @Bean
    ApplicationRunner checkLedger(PortalSettings settings, Environment environment) {
        return _ -> {
            try (var database = CommandDatabase.besideThePortal(settings.data(), environment);
                    var connection = database.connect()) {
                tell(prove(connection));
            } catch (SQLException | DataAccessException e) {
                throw cannotBeRead(e);
            }
        };
    }

    /** All of it as it was at one moment, while others go on booking. */
    private static LedgerProof prove(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return new LedgerCheck(JdbcClient.create(new SingleConnectionDataSource(connection, true))).proof();
    }

    private void tell(LedgerProof proof) {
        if (proof.addsUp()) {
            System.out.printf(
                    Locale.ROOT,
                    "The books add up to the cent: %d accounts and %d transfers were looked at.%n",
                    proof.accounts(),
                    proof.transfers());
            return;
        }
        exitCode = DOES_NOT_ADD_UP;
        proof.differences().forEach(it -> System.out.println(line(it)));
        System.out.printf(
                Locale.ROOT,
                "The books do not add up: %d differences, in %d accounts and %d transfers. Book nothing more, make a"
                        + " backup that is kept, and show these lines to whoever maintains the portal.%n",
                proof.differences().size(),
                proof.accounts(),
                proof.transfers());
    }

    static String line(Difference difference) {
        return "%s %s: expected %s, found %s"
                .formatted(
                        difference.kind(), difference.thing(), plain(difference.expected()), plain(difference.found()));
    }

    private static String plain(Euros amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
    }

    private static CannotStartException cannotBeRead(Exception failure) {
        var cause = failure instanceof DataAccessException wrapped ? wrapped.getMostSpecificCause() : failure;
        return new CannotStartException(
                "The books could not be read: %s.".formatted(CannotStartException.reason(cause)),
                "Nothing was changed; where tables are missing, start the portal once, which makes them.",
                failure);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
