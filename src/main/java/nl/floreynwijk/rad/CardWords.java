package nl.floreynwijk.rad;

import java.util.StringJoiner;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what stood on cards and what they cost, to which the audit trail points: it holds no words of its own. */
@Component
class CardWords {

    private final JdbcClient database;

    CardWords(JdbcClient database) {
        this.database = database;
    }

    /** For the trail: what now stands on a card. */
    String now(EveningId evening, CardPlan plan) {
        return "now=" + keep(evening, plan);
    }

    /** For the trail: what stood on a card that is no longer there. */
    String before(EveningId evening, CardPlan plan) {
        return "before=" + keep(evening, plan);
    }

    /** For the trail: what stood on a card before, and what does now. */
    String changed(EveningId evening, CardPlan before, CardPlan now) {
        var detail = new StringJoiner(" ");
        if (!sayTheSame(before, now)) {
            detail.add(before(evening, before)).add(now(evening, now));
        }
        if (before.theme() != now.theme()) {
            detail.add("theme");
        }
        return detail.toString();
    }

    private static boolean sayTheSame(CardPlan before, CardPlan now) {
        return before.title().equals(now.title())
                && before.line().equals(now.line())
                && before.cost().equals(now.cost());
    }

    private UUID keep(EveningId evening, CardPlan plan) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into rad_card_words (id, evening_id, title, line, cost_cents)
                        values (:id, :evening, :title, :line, :cost)
                        """)
                .param("id", id)
                .param("evening", evening.value())
                .param("title", plan.title())
                .param("line", plan.line())
                .param("cost", plan.cost().map(Euros::cents).orElse(null))
                .update();
        return id;
    }
}
