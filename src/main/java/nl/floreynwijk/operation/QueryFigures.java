package nl.floreynwijk.operation;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many statements a request sends to the database: what is typed or clicked in a page ({@code change}), and
 * anything else that needs the database ({@code page}).
 */
class QueryFigures extends ValveBase {

    private static final String CHANGE =
            ApplicationConstants.REQUEST_TYPE_PARAMETER + "=" + RequestType.UIDL.getIdentifier();

    private final StatementCount statements;
    private final DistributionSummary pages;
    private final DistributionSummary changes;

    QueryFigures(StatementCount statements, MeterRegistry meters) {
        super(true);
        this.statements = statements;
        this.pages = summary("page", meters);
        this.changes = summary("change", meters);
    }

    private static DistributionSummary summary(String request, MeterRegistry meters) {
        return DistributionSummary.builder("portal.request.queries")
                .description("Statements that a request sends to the database")
                .tag("request", request)
                .serviceLevelObjectives(1, 3, 10, 30)
                .register(meters);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        statements.restart();
        try {
            getNext().invoke(request, response);
        } finally {
            record(request.getQueryString(), statements.sent());
        }
    }

    private void record(@Nullable String query, int sent) {
        if (query != null && query.contains(CHANGE)) {
            changes.record(sent);
        } else if (sent > 0) {
            pages.record(sent);
        }
    }
}
