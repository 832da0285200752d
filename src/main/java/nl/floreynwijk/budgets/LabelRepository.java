package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LabelRepository extends Repository<Label, LabelCode> {

    Label save(Label label);

    Optional<Label> findById(LabelCode code);

    int count();
}
