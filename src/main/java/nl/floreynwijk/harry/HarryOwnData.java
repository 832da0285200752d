package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody offers neighbours and asks of them, what was said once it was done, and for what they are certified. */
@Component
class HarryOwnData implements OwnDataSource {

    private static final int MOST = 1_000;

    private final JdbcClient database;
    private final JobOwnData jobs;
    private final I18NProvider texts;
    private final ReviewOwnData reviews;

    HarryOwnData(JdbcClient database, JobOwnData jobs, I18NProvider texts, ReviewOwnData reviews) {
        this.database = database;
        this.jobs = jobs;
        this.texts = texts;
        this.reviews = reviews;
    }

    @Override
    public String module() {
        return "harry";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        return Stream.of(
                        List.of(
                                OwnDatum.of(
                                        "listing", listing(account), it -> it.words(texts, language), Offered::code),
                                OwnDatum.of("skills", skills(account), it -> it.words(texts, language), Held::code)),
                        jobs.about(account),
                        reviews.about(account, language))
                .flatMap(List::stream)
                .toList();
    }

    private List<Offered> listing(AccountId account) {
        return database.sql("select * from harry_listing where account_id = :account")
                .param("account", account.value())
                .query((row, _) -> Offered.in(row))
                .list();
    }

    /** What somebody offers, as others see it, and all that is kept of it. */
    private record Offered(ListingCard card, Map<String, Object> code) {

        static Offered in(ResultSet row) throws SQLException {
            var card = ListingQueries.cardIn(row);
            var code = new LinkedHashMap<String, Object>();
            code.put("listed", row.getObject("listed_at", Instant.class).toString());
            code.put("changed", row.getObject("changed_at", Instant.class).toString());
            code.put("name", card.name());
            code.put("text", card.text());
            code.put("categories", sorted(card.categories()));
            code.put("moments", sorted(card.moments()));
            code.put("reach", card.reach().name());
            code.put("ask", card.ask().kind().name());
            card.ask().amount().ifPresent(it -> code.put("cents", it.cents()));
            code.put("languages", sorted(card.languages()));
            code.put("tools", card.tools());
            code.put("mostPerWeek", row.getInt("most_per_week"));
            code.put("state", row.getString("state"));
            code.put("doubts", sorted(CodeSets.read(row.getString("doubts"))));
            putKnown(code, "awayFrom", row.getString("away_from"));
            putKnown(code, "awayUntil", row.getString("away_until"));
            putKnown(code, "blocked", row.getString("blocked_reason"));
            return new Offered(card, code);
        }

        private static List<String> sorted(Set<?> codes) {
            return codes.stream().map(Object::toString).sorted().toList();
        }

        private static void putKnown(Map<String, Object> code, String name, @Nullable String value) {
            if (value != null) {
                code.put(name, value);
            }
        }

        String words(I18NProvider texts, Locale language) {
            var kinds = card.categories().stream()
                    .sorted()
                    .map(it -> texts.getTranslation("harry.category." + it, language))
                    .collect(Collectors.joining(", "));
            return Stream.of(card.name(), kinds, card.text(), card.tools())
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    /** What was withdrawn too. */
    private List<Held> skills(AccountId account) {
        return database.sql("select * from harry_skill where account_id = :account order by seen_at desc limit :most")
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> Held.in(row))
                .list();
    }

    private record Held(SkillPlan plan, Instant seen, Optional<Instant> withdrawn) {

        static Held in(ResultSet row) throws SQLException {
            return new Held(
                    new SkillPlan(
                            Certificate.valueOf(row.getString("certificate")),
                            row.getString("number"),
                            row.getString("issuer"),
                            row.getObject("valid_until", LocalDate.class)),
                    row.getObject("seen_at", Instant.class),
                    Optional.ofNullable(row.getObject("withdrawn_at", Instant.class)));
        }

        String words(I18NProvider texts, Locale language) {
            var words = texts.getTranslation(
                    "harry.own-data.skill",
                    language,
                    texts.getTranslation("harry.certificate." + plan.certificate(), language),
                    plan.issuer(),
                    plan.number(),
                    DutchTime.date(plan.validUntil(), language));
            return withdrawn
                    .map(it -> words + " · "
                            + texts.getTranslation(
                                    "harry.own-data.withdrawn", language, DutchTime.date(DutchTime.day(it), language)))
                    .orElse(words);
        }

        Map<String, Object> code() {
            var code = new LinkedHashMap<String, Object>();
            code.put("certificate", plan.certificate().name());
            code.put("number", plan.number());
            code.put("issuer", plan.issuer());
            code.put("until", plan.validUntil().toString());
            code.put("seen", seen.toString());
            withdrawn.ifPresent(it -> code.put("withdrawn", it.toString()));
            return code;
        }
    }
}
