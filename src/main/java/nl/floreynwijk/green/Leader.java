package nl.floreynwijk.green;

import nl.floreynwijk.access.AccountId;

/** Somebody who may lead a shift. */
public record Leader(AccountId account, String name) {}
