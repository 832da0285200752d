package nl.floreynwijk.places;

import java.util.List;

/** What a file says: its rows, right and wrong, and the blocks and landlords that the right ones name. */
record FileContent(List<FileRow> right, List<WrongRow> wrong, NamedGroups blocks, NamedGroups landlords) {}
