package nl.floreynwijk.access;

import java.time.LocalDate;

/** A role of somebody ends soon; told on each of its last days. Published inside a transaction. */
public record RoleEnding(AccountId account, Role role, LocalDate until) {}
