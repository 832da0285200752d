package nl.floreynwijk.harry;

import java.util.List;

/** What somebody found out before they asked: the item they began with, and what they replied on the way. */
public record AskedAbout(Housing housing, ItemCode item, List<Reply> replies) {}
