package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Says in JSON what each project gets and of how many, or why it gets nothing. */
final class AccountProjects {

    /** A price is small: with many voters, a small part of a cent. */
    private static final int PRICE_DECIMALS = 9;

    private static final int PART_DECIMALS = 6;

    private final JsonGenerator json;
    private final TallyResult result;
    private final Scale money;

    AccountProjects(JsonGenerator json, TallyResult result) {
        this.json = json;
        this.result = result;
        money = result.election().money();
    }

    /** Writes the properties {@code winners} and {@code losers}. */
    void write() {
        json.writeArrayPropertyStart("winners");
        var order = 0;
        for (var purchase : result.purchases()) {
            write(purchase, order++);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("losers");
        result.losses().forEach(this::write);
        json.writeEndArray();
    }

    private void write(Purchase purchase, int place) {
        json.writeStartObject();
        json.writeNumberProperty("order", place + 1);
        write(purchase.project());
        json.writeNumberProperty("amount", money.toAmount(purchase.amount()));
        json.writeStringProperty("way", TallyOptions.word(purchase.way()));
        result.payments(purchase).ifPresentOrElse(it -> writePaid(place, it), this::writeNotPaid);
        json.writeEndObject();
    }

    private void write(Project project) {
        json.writeStringProperty("id", project.id());
        json.writeStringProperty("name", project.name());
        json.writeNumberProperty("cost", money.toAmount(project.cost()));
        json.writeNumberProperty("supporters", result.supporters(project));
        if (hides(project) && result.points(project).compareTo(BigDecimal.valueOf(result.supporters(project))) != 0) {
            json.writeNullProperty("points");
        } else {
            json.writeNumberProperty("points", result.points(project));
        }
    }

    private boolean hides(Project project) {
        return Few.are(result.supporters(project));
    }

    /** What a unit of utility cost is a number where it is a euro spent as wanted, an amount where it is a point. */
    private void writePaid(int round, Payments payments) {
        var price = result.price(round);
        var perUnit =
                switch (result.rules().utility()) {
                    case COST -> price;
                    case POINTS -> price.dividedBy(money.one());
                };
        json.writeNumberProperty("payers", payments.payers());
        if (Few.are(payments.payers())) {
            json.writeNullProperty("pricePerUtility");
            json.writeObjectPropertyStart("payments");
            json.writeNullProperty("least");
            json.writeNullProperty("most");
        } else {
            json.writeNumberProperty("pricePerUtility", perUnit.rounded(PRICE_DECIMALS));
            json.writeObjectPropertyStart("payments");
            json.writeNumberProperty("least", money.toAmount(payments.least()));
            json.writeNumberProperty("most", money.toAmount(payments.most()));
        }
        json.writeNumberProperty("average", money.toAmount(payments.average()));
        json.writeNumberProperty("total", money.toAmount(payments.total()));
        json.writeEndObject();
    }

    private void writeNotPaid() {
        json.writeNullProperty("payers");
        json.writeNullProperty("pricePerUtility");
        json.writeNullProperty("payments");
    }

    private void write(Loss loss) {
        json.writeStartObject();
        write(loss.project());
        json.writeStringProperty("reason", TallyOptions.word(loss.reason()));
        json.writeNumberProperty("shares", money.toAmount(loss.shares()));
        if (hides(loss.project())) {
            List.of("held", "closeness", "drains").forEach(json::writeNullProperty);
        } else {
            writeMoney(loss);
        }
        loss.ruledOutBy()
                .ifPresentOrElse(
                        it -> json.writeStringProperty("ruledOutBy", it.id()),
                        () -> json.writeNullProperty("ruledOutBy"));
        loss.atItsTurn()
                .ifPresentOrElse(
                        it -> json.writeNumberProperty("leftAtItsTurn", money.toAmount(it)),
                        () -> json.writeNullProperty("leftAtItsTurn"));
        json.writeEndObject();
    }

    private void writeMoney(Loss loss) {
        json.writeNumberProperty("held", money.toAmount(loss.held()));
        json.writeNumberProperty("closeness", loss.closeness().rounded(PART_DECIMALS));
        json.writeArrayPropertyStart("drains");
        loss.drains().forEach(this::write);
        json.writeEndArray();
    }

    private void write(Loss.Drain drain) {
        json.writeStartObject();
        json.writeStringProperty("winner", drain.winner().id());
        json.writeNumberProperty("amount", money.toAmount(drain.amount()));
        json.writeEndObject();
    }
}
