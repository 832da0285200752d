package nl.floreynwijk.blockbudget;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.attachments.CheckedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The photos of proposals. What they were called by whoever sent them is of no use, and may be a name: it is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Photos {

    private final Attachments attachments;
    private final JdbcClient database;

    Photos(Attachments attachments, JdbcClient database) {
        this.attachments = attachments;
        this.database = database;
    }

    /** Adds them behind those that are there. */
    void add(ProposalId proposal, List<CheckedFile> photos) {
        var kept = photos.stream().map(attachments::keep).toList();
        kept.forEach(it -> database.sql("""
                        insert into blockbudget_photo (proposal_id, attachment_id, position)
                        select :proposal, :photo, coalesce(max(position), 0) + 1
                        from blockbudget_photo where proposal_id = :proposal
                        """)
                .param("proposal", proposal.value())
                .param("photo", it.value())
                .update());
        attachments.forgetNames(kept);
    }

    /** Nobody sees these any more. */
    void remove(ProposalId proposal, Collection<AttachmentId> photos) {
        if (!photos.isEmpty()) {
            database.sql("delete from blockbudget_photo where proposal_id = :proposal and attachment_id in (:photos)")
                    .param("proposal", proposal.value())
                    .param("photos", photos.stream().map(AttachmentId::value).toList())
                    .update();
        }
    }

    /** In the order in which they were added. */
    List<AttachmentId> of(ProposalId proposal) {
        return database.sql("select attachment_id from blockbudget_photo where proposal_id = ? order by position")
                .param(proposal.value())
                .query((row, _) -> new AttachmentId(row.getObject("attachment_id", UUID.class)))
                .list();
    }
}
