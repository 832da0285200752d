package nl.floreynwijk.access;

import com.vaadin.flow.server.VaadinRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where requests come from, as far as limits count them. */
public final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Network() {}

    /** Where the request that is being answered comes from. */
    public static String here() {
        return of(VaadinRequest.getCurrent().getRemoteAddr());
    }

    /** A household gets more IPv6 addresses than anybody can count, all with the same first half: that half counts. */
    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, IPV6_NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
