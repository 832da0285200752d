package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, EditionId> {

    Plan save(Plan plan);

    Optional<Plan> findById(EditionId edition);

    int countByPictureId(AttachmentId picture);
}
