package nl.floreynwijk.parade;

import java.net.URI;

/**
 * A provider with whom people pay online. The portal comes without one: whoever connects theirs makes a bean of this, and tells
 * {@link OnlineReceipts} once a payment is sure.
 */
public interface OnlinePayments {

    /** Begins a payment; answers where whoever pays goes to finish it. */
    URI begin(OnlinePayment payment);
}
