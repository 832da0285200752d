package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.Places;
import nl.floreynwijk.places.Placing;
import org.springframework.stereotype.Component;

/** What votes on a roll are called, and whom to write to about them. */
@Component
class VoterNames {

    /** The way people walk along the doors: street by street, up the numbers. */
    private static final Comparator<Placing> BY_ADDRESS = Comparator.comparing(
                    (Placing it) -> it.address().street())
            .thenComparingInt(it -> it.address().houseNumber().number())
            .thenComparing(it -> it.address().houseNumber().toString());

    private final Places places;
    private final Memberships memberships;

    VoterNames(Places places, Memberships memberships) {
        this.places = places;
        this.memberships = memberships;
    }

    /** What these units are called, by address or by name; who or what is no longer known is left out. */
    SequencedMap<UUID, String> of(Voters voters, Collection<UUID> units) {
        return switch (voters) {
            case DWELLINGS -> addresses(units);
            case MEMBERS -> names(members(units));
        };
    }

    /**
     * The same without members who show themselves to no neighbour: nobody learns from a list who lives where. The address
     * of a dwelling is on its door.
     */
    SequencedMap<UUID, String> shown(Voters voters, Collection<UUID> units) {
        return switch (voters) {
            case DWELLINGS -> addresses(units);
            case MEMBERS -> names(memberships.shownToNeighbours(members(units)));
        };
    }

    private SequencedMap<UUID, String> addresses(Collection<UUID> units) {
        return units.isEmpty()
                ? new LinkedHashMap<>()
                : places.of(units.stream().map(DwellingId::new).toList()).stream()
                        .sorted(BY_ADDRESS)
                        .collect(toMap(
                                it -> it.dwelling().value(),
                                it -> it.address().line(),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private SequencedMap<UUID, String> names(Collection<MemberId> members) {
        return memberships.named(members).stream()
                .sorted(Comparator.comparing(NamedMember::name))
                .collect(toMap(it -> it.member().value(), NamedMember::name, (first, _) -> first, LinkedHashMap::new));
    }

    /** Where to bring a form for each of these units: its address, below the name where members vote. */
    SequencedMap<UUID, String> addressees(Round round, Collection<UUID> units) {
        return switch (round.rules().voters()) {
            case DWELLINGS -> addresses(units);
            case MEMBERS -> namesWithAddresses(round, units);
        };
    }

    private SequencedMap<UUID, String> namesWithAddresses(Round round, Collection<UUID> units) {
        var homes = memberships.votingIn(round.block()).stream()
                .flatMap(it -> it.dwelling().map(home -> Map.entry(it.member().value(), home.value())).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        var addresses = addresses(homes.values().stream().collect(toSet()));
        var named = new LinkedHashMap<UUID, String>();
        names(members(units)).forEach((member, name) -> {
            var address = homes.containsKey(member) ? addresses.getOrDefault(homes.get(member), "") : "";
            named.put(member, address.isEmpty() ? name : name + ", " + address);
        });
        return named;
    }

    /** The accounts of whoever can use the vote of this unit. */
    List<AccountId> accountsOf(Voters voters, UUID unit) {
        return switch (voters) {
            case DWELLINGS -> memberships.livingAt(new DwellingId(unit));
            case MEMBERS ->
                memberships.named(List.of(new MemberId(unit))).stream()
                        .map(NamedMember::account)
                        .toList();
        };
    }

    private static List<MemberId> members(Collection<UUID> units) {
        return units.stream().map(MemberId::new).toList();
    }
}
