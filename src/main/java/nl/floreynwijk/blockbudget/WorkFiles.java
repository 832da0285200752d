package nl.floreynwijk.blockbudget;

import java.util.List;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.attachments.CheckedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The quotes of suppliers, and the photos of how a work became. What photos were called is of no use, and is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkFiles {

    private final Attachments attachments;
    private final JdbcClient database;

    WorkFiles(Attachments attachments, JdbcClient database) {
        this.attachments = attachments;
        this.database = database;
    }

    AttachmentId keep(CheckedFile quote) {
        return attachments.keep(quote);
    }

    /** Adds photos to a work that has none. */
    void addPhotos(ProposalId work, List<CheckedFile> photos) {
        var kept = photos.stream().map(attachments::keep).toList();
        for (var at = 0; at < kept.size(); at++) {
            database.sql("""
                            insert into blockbudget_work_photo (proposal_id, attachment_id, position)
                            values (:work, :photo, :position)
                            """)
                    .param("work", work.value())
                    .param("photo", kept.get(at).value())
                    .param("position", at + 1)
                    .update();
        }
        attachments.forgetNames(kept);
    }

    /** Whether it is a quote or a photo of this work. */
    boolean isOf(ProposalId work, AttachmentId file) {
        return database.sql("""
                        select exists (select 1 from blockbudget_quote where proposal_id = :work and attachment_id = :file)
                            or exists (select 1 from blockbudget_work_photo
                                where proposal_id = :work and attachment_id = :file)
                        """)
                .param("work", work.value())
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }
}
