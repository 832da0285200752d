package nl.floreynwijk.membership;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.OwnActions;
import org.springframework.stereotype.Component;

/** What members change in their own membership. */
@Component
class MemberOwnActions implements OwnActions {

    private static final Set<String> NAMES = Stream.of(
                    MembershipActions.RENAMED,
                    MembershipActions.PHONE_CHANGED,
                    MembershipActions.WISHES_CHANGED,
                    MembershipActions.CONSENT_GIVEN,
                    MembershipActions.CONSENT_WITHDRAWN,
                    MembershipActions.ORGANISATION_CHANGED,
                    MembershipActions.ADDRESS_CORRECTED,
                    MembershipActions.ADDRESS_CONFIRMED,
                    MembershipActions.MOVED,
                    MembershipActions.BIRTH_YEAR_CHANGED)
            .map(AuditAction::name)
            .collect(Collectors.toUnmodifiableSet());

    private final MemberQueries members;

    MemberOwnActions(MemberQueries members) {
        this.members = members;
    }

    @Override
    public String module() {
        return "membership";
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public Set<String> objectsOf(AccountId account) {
        return members.of(account).stream().map(it -> it.id().toString()).collect(Collectors.toSet());
    }
}
