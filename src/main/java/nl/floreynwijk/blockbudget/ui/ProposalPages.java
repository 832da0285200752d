package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.RoundId;

/** Where the pages about proposals are, and what their addresses name. */
final class ProposalPages {

    static final String ROUND = "round";
    static final String PROPOSAL = "proposal";

    private ProposalPages() {}

    static RouteParameters of(RoundId round) {
        return new RouteParameters(ROUND, round.toString());
    }

    static RouteParameters of(RoundId round, ProposalId proposal) {
        return new RouteParameters(Map.of(ROUND, round.toString(), PROPOSAL, proposal.toString()));
    }

    static Optional<RoundId> round(RouteParameters parameters) {
        return parameters.get(ROUND).flatMap(it -> id(it, RoundId::of));
    }

    static Optional<ProposalId> proposal(RouteParameters parameters) {
        return parameters.get(PROPOSAL).flatMap(it -> id(it, ProposalId::of));
    }

    private static <T> Optional<T> id(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The way back to the room. */
    static RouterLink room(RoundId round, String text) {
        return new RouterLink(text, RoomView.class, RoomView.of(round));
    }

    /** Where a photo opens, for whoever may enter the room. */
    static String photo(ProposalId proposal, AttachmentId photo) {
        return "/stemkamer/fotos/%s/%s".formatted(proposal, photo);
    }
}
