package nl.floreynwijk.budgets;

/** What sort of organisation gives money. */
public enum FunderKind {
    CORPORATION,
    MUNICIPALITY,
    COMPANY,
    OTHER
}
