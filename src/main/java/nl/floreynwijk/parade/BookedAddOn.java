package nl.floreynwijk.parade;

import org.springframework.data.relational.core.mapping.Table;

/** So many of something that come with a booking. */
@Table("parade_booking_add_on")
record BookedAddOn(AddOnId addOnId, int quantity) {}
