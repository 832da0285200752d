package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.floreynwijk.places.BlockId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens budgets for tests. */
@Component
@Transactional
public class TestBudgets {

    private final BudgetOpening opening;
    private final LabelRepository labels;
    private final JdbcClient database;

    TestBudgets(BudgetOpening opening, LabelRepository labels, JdbcClient database) {
        this.opening = opening;
        this.labels = labels;
        this.database = database;
    }

    /** A budget without money of a block of this name, which is there afterwards. */
    public BudgetId opened(String label, String block) {
        var id = BlockId.random();
        var added = database.sql("insert into places_block (id, name, version) values (:id, :name, 0)")
                .param("id", id.value())
                .param("name", block)
                .update();
        assertThat(added).isEqualTo(1);
        var found = new FoundHolder(Holder.of(id), Optional.empty(), block);
        return opening.open(labels.findById(new LabelCode(label)).orElseThrow(), found)
                .id();
    }
}
