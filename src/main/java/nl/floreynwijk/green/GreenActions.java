package nl.floreynwijk.green;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of plots, shifts, tools and placements. */
final class GreenActions {

    static final AuditAction PLOT_ADDED = onPlot("plot-added");
    static final AuditAction PLOT_CHANGED = onPlot("plot-changed");
    static final AuditAction PHOTOS_ADDED = onPlot("photos-added");
    static final AuditAction PHOTO_REMOVED = onPlot("photo-removed");
    static final AuditAction GROUP_JOINED = onPlot("group-joined");
    static final AuditAction GROUP_LEFT = onPlot("group-left");
    static final AuditAction WISHED = onPlot("wished");
    static final AuditAction WISH_ANSWERED = onPlot("wish-answered");
    static final AuditAction WISH_REMOVED = onPlot("wish-removed");
    static final AuditAction MAP_CHANGED = new AuditAction("green", "map", "map-changed");

    static final AuditAction SHIFT_PLANNED = onShift("shift-planned");
    static final AuditAction SHIFT_CHANGED = onShift("shift-changed");
    static final AuditAction SHIFT_REMOVED = onShift("shift-removed");
    static final AuditAction SHIFT_CALLED_OFF = onShift("shift-called-off");
    static final AuditAction SHIFT_GOES_ON = onShift("shift-goes-on");
    static final AuditAction SIGNED_UP = onShift("signed-up");
    static final AuditAction QUEUED = onShift("queued");
    static final AuditAction CONFIRMED = onShift("confirmed");
    static final AuditAction INVITED = onShift("invited");
    static final AuditAction LEFT = onShift("left");
    static final AuditAction GUEST_ON = onShift("guest-on");
    static final AuditAction PUT_ON = onShift("put-on");
    static final AuditAction TAKEN_OFF = onShift("taken-off");
    static final AuditAction MESSAGE_SENT = onShift("message-sent");

    static final AuditAction ATTENDANCE_SAID = onShift("attendance-said");
    static final AuditAction DAY_REPORTED = onShift("day-reported");
    static final AuditAction TALKED = new AuditAction("green", "account", "talked");

    static final AuditAction TOOL_ADDED = onTool("tool-added");
    static final AuditAction TOOL_CHANGED = onTool("tool-changed");
    static final AuditAction TOOL_GONE = onTool("tool-gone");
    static final AuditAction TOOL_RESERVED = onTool("tool-reserved");
    static final AuditAction TOOL_RELEASED = onTool("tool-released");
    static final AuditAction TOOL_BORROWED = onTool("tool-borrowed");
    static final AuditAction TOOL_HANDED_OUT = onTool("tool-handed-out");
    static final AuditAction TOOL_BACK = onTool("tool-back");
    static final AuditAction TOOL_BROKEN = onTool("tool-broken");
    static final AuditAction TOOL_MENDED = onTool("tool-mended");
    static final AuditAction TOOL_ASKED = onTool("tool-asked");
    static final AuditAction TOOL_ANSWERED = onTool("tool-answered");

    static final AuditAction CALENDAR_RENEWED = new AuditAction("green", "account", "calendar-renewed");
    static final AuditAction CALENDAR_STOPPED = new AuditAction("green", "account", "calendar-stopped");

    static final AuditAction CERTIFIED = new AuditAction("green", "account", "certified");
    static final AuditAction CERTIFICATE_WITHDRAWN = new AuditAction("green", "account", "certificate-withdrawn");

    static final AuditAction PLACEMENT_AGREED = onPlacement("placement-agreed");
    static final AuditAction PLACEMENT_CHANGED = onPlacement("placement-changed");
    static final AuditAction PLACEMENT_ENDED = onPlacement("placement-ended");
    static final AuditAction PLACEMENT_SIGNED = onPlacement("placement-signed");
    static final AuditAction GOAL_SAID = onPlacement("goal-said");
    static final AuditAction PLACEMENT_YEAR = new AuditAction("green", "year", "placement-year");

    private GreenActions() {}

    private static AuditAction onPlot(String name) {
        return new AuditAction("green", "plot", name);
    }

    private static AuditAction onShift(String name) {
        return new AuditAction("green", "shift", name);
    }

    private static AuditAction onPlacement(String name) {
        return new AuditAction("green", "placement", name);
    }

    private static AuditAction onTool(String name) {
        return new AuditAction("green", "tool", name);
    }
}
