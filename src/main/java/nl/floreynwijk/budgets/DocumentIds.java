package nl.floreynwijk.budgets;

import java.util.Arrays;
import java.util.List;
import nl.floreynwijk.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;

/** The documents of one thing, as a query puts them in one column. */
final class DocumentIds {

    /** Of the row {@code d} with the id of a document: that it was not withdrawn. */
    static final String OPEN = "d.attachment_id not in (select w.attachment_id from budgets_withdrawn_document w)";

    private DocumentIds() {}

    /** Of ids with commas between them; none where there is nothing. */
    static List<AttachmentId> read(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",", -1)).map(AttachmentId::of).toList();
    }
}
