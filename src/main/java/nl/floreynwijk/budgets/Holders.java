package nl.floreynwijk.budgets;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Places;
import nl.floreynwijk.places.Placing;
import nl.floreynwijk.places.Postcode;
import org.springframework.stereotype.Component;

/** Finds whom a budget can belong to, and what they are called. */
@Component
class Holders {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Memberships memberships;
    private final Places places;
    private final Cooperative cooperative;

    Holders(Memberships memberships, Places places, Cooperative cooperative) {
        this.memberships = memberships;
        this.places = places;
        this.cooperative = cooperative;
    }

    /** Whom somebody means; empty when there is none like it. */
    Optional<FoundHolder> find(Scale scale, HolderForm form) {
        return switch (scale) {
            case PERSON -> member(form.memberNumber().strip());
            case DWELLING -> dwelling(form.postcode(), form.houseNumber());
            case BLOCK -> form.block().flatMap(this::block);
            case STREET -> street(form.street());
            case NEIGHBOURHOOD ->
                Optional.of(new FoundHolder(Holder.everybody(), Optional.empty(), cooperative.place()));
        };
    }

    private Optional<FoundHolder> member(String number) {
        return NUMBER.matcher(number).matches()
                ? memberships
                        .numbered(Integer.parseInt(number))
                        .map(it -> new FoundHolder(Holder.of(it.member()), Optional.of(it.account()), it.name()))
                : Optional.empty();
    }

    private Optional<FoundHolder> dwelling(String postcode, String houseNumber) {
        return Postcode.parse(postcode)
                .flatMap(code -> HouseNumber.parse(houseNumber).flatMap(number -> places.at(code, number)))
                .map(Holders::dwelling);
    }

    Optional<FoundHolder> dwelling(DwellingId id) {
        return places.of(id).map(Holders::dwelling);
    }

    private static FoundHolder dwelling(Placing placing) {
        return new FoundHolder(
                Holder.of(placing.dwelling()),
                Optional.empty(),
                placing.address().line());
    }

    private Optional<FoundHolder> block(BlockId id) {
        return places.nameOf(id).map(name -> new FoundHolder(Holder.of(id), Optional.empty(), name));
    }

    private static Optional<FoundHolder> street(String typed) {
        var name = typed.strip();
        return Address.isName(name)
                ? Optional.of(new FoundHolder(Holder.street(name), Optional.empty(), name))
                : Optional.empty();
    }
}
