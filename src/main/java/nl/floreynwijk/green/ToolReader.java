package nl.floreynwijk.green;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** Reads tools with all that is needed of them, and says what does not fit together. */
@Component
class ToolReader {

    private final ToolStock stock;
    private final ToolTable table;
    private final ToolReportTable reports;
    private final ToolRequestTable requests;
    private final Clock clock;

    ToolReader(ToolStock stock, ToolTable table, ToolReportTable reports, ToolRequestTable requests, Clock clock) {
        this.stock = stock;
        this.table = table;
        this.reports = reports;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * All tools at one moment.
     *
     * @param all that is needed of them from today on
     */
    private record Stand(Map<ToolId, ToolTable.Row> tools, List<Commitment> all, Instant now) {

        List<ToolSummary> summaries() {
            return tools.values().stream()
                    .map(it -> ToolSummary.of(it, all, now))
                    .toList();
        }

        List<ToolLoan> loans(Predicate<Commitment.Lent> whose) {
            return all.stream()
                    .filter(it -> it.loan().filter(whose).isPresent())
                    .map(it -> ToolLoan.of(it, tool(it), all, DutchTime.day(now)))
                    .toList();
        }

        List<Commitment> work() {
            return all.stream().filter(it -> it.shift().isPresent()).toList();
        }

        ToolTable.Row tool(Commitment commitment) {
            return requireNonNull(tools.get(commitment.tool()));
        }

        Optional<ToolShortage> clash(Commitment work) {
            return ToolStock.clash(work, tool(work).usable(), all);
        }
    }

    private Stand stand() {
        Map<ToolId, ToolTable.Row> tools =
                table.all().stream().collect(toMap(ToolTable.Row::id, it -> it, (one, _) -> one, LinkedHashMap::new));
        return new Stand(
                tools,
                stock.ahead().stream()
                        .filter(it -> tools.containsKey(it.tool()))
                        .toList(),
                clock.instant());
    }

    ToolsForMe forMe(AccountId me) {
        var stand = stand();
        return new ToolsForMe(
                stand.summaries().stream().filter(ToolSummary::isOwn).toList(),
                stand.loans(it -> it.account().filter(me::equals).isPresent()));
    }

    ToolInventory inventory() {
        var stand = stand();
        return new ToolInventory(stand.summaries(), stand.loans(_ -> true), reports.open(), clashes(stand));
    }

    private static List<ToolClash> clashes(Stand stand) {
        return stand.work().stream()
                .flatMap(work -> stand
                        .clash(work)
                        .map(it -> new ToolClash(
                                work.shift().orElseThrow(),
                                work.what(),
                                work.from(),
                                stand.tool(work).plan().name(),
                                work.pieces(),
                                it))
                        .stream())
                .toList();
    }

    ShiftTools of(ShiftId shift) {
        var stand = stand();
        var summaries = stand.summaries();
        return new ShiftTools(
                stand.work().stream()
                        .filter(it -> it.shift().filter(shift::equals).isPresent())
                        .map(it -> new ShiftTools.Reserved(
                                it.tool(), stand.tool(it).plan().name(), it.pieces(), stand.clash(it)))
                        .toList(),
                requests.of(shift),
                summaries.stream().filter(ToolSummary::isOwn).toList(),
                summaries.stream().filter(ToolSummary::isCapital).toList());
    }
}
