package nl.floreynwijk.places;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of dwellings, blocks, landlords and the boundaries of the neighbourhood. */
final class PlacesActions {

    static final AuditAction DWELLING_ADDED = new AuditAction("places", "dwelling", "dwelling-added");
    static final AuditAction DWELLING_CORRECTED = new AuditAction("places", "dwelling", "dwelling-corrected");
    static final AuditAction DWELLINGS_IMPORTED = new AuditAction("places", "import", "dwellings-imported");
    static final AuditAction BLOCK_ADDED = new AuditAction("places", "block", "block-added");
    static final AuditAction BLOCK_RENAMED = new AuditAction("places", "block", "block-renamed");
    static final AuditAction BLOCK_REMOVED = new AuditAction("places", "block", "block-removed");
    static final AuditAction LANDLORD_ADDED = new AuditAction("places", "landlord", "landlord-added");
    static final AuditAction LANDLORD_RENAMED = new AuditAction("places", "landlord", "landlord-renamed");
    static final AuditAction LANDLORD_REMOVED = new AuditAction("places", "landlord", "landlord-removed");
    static final AuditAction BOUNDARY_ADDED = new AuditAction("places", "neighbourhood", "boundary-added");
    static final AuditAction BOUNDARY_REMOVED = new AuditAction("places", "neighbourhood", "boundary-removed");

    private PlacesActions() {}
}
