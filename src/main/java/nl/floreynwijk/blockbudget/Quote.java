package nl.floreynwijk.blockbudget;

import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** What a supplier asks for a piece of work. */
@Table("blockbudget_quote")
record Quote(
        QuoteId id,
        String supplier,
        @Column("cents") Euros amount,
        @Column("attachment_id") @Nullable AttachmentId document,
        boolean chosen) {

    Quote chosen(boolean nowChosen) {
        return new Quote(id, supplier, amount, document, nowChosen);
    }
}
