package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTest {

    private static final AccountId ANNA = AccountId.random();
    private static final VoterId GIVER = VoterId.random();

    private final Proxy proxy =
            Proxy.offered(ProxyId.random(), RoundId.random(), GIVER, VoterId.random(), AccountId.random());

    @Test
    void whatIsOfferedCanBeAccepted() {
        proxy.accept(2, ANNA);

        assertThat(proxy.state()).isEqualTo(ProxyState.ACCEPTED);
        assertThat(proxy.slot()).contains(2);
        assertThat(proxy.isLive()).isTrue();
    }

    @Test
    void nobodyGivesTheirVoteToThemselves() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Proxy.offered(ProxyId.random(), RoundId.random(), GIVER, GIVER, ANNA));
    }

    @Test
    void whatIsAcceptedIsNotAcceptedAgain() {
        proxy.accept(1, ANNA);

        assertThatIllegalStateException().isThrownBy(() -> proxy.accept(2, ANNA));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aHolderHasTwoPlaces(int place) {
        assertThatIllegalStateException().isThrownBy(() -> proxy.accept(place, ANNA));
    }

    @Test
    void whatIsAcceptedCanBeTakenBackAndLeavesItsPlace() {
        proxy.accept(1, ANNA);
        proxy.revoke();

        assertThat(proxy.state()).isEqualTo(ProxyState.REVOKED);
        assertThat(proxy.slot()).isEmpty();
        assertThat(proxy.isLive()).isFalse();
    }

    @Test
    void whatIsTakenBackCanNeitherBeAcceptedNorDeclined() {
        proxy.revoke();

        assertThatIllegalStateException().isThrownBy(() -> proxy.accept(1, ANNA));
        assertThatIllegalStateException().isThrownBy(proxy::decline);
    }

    @Test
    void whatIsDeclinedIsOver() {
        proxy.decline();

        assertThat(proxy.state()).isEqualTo(ProxyState.DECLINED);
        assertThatIllegalStateException().isThrownBy(proxy::revoke);
    }
}
