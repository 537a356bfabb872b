package org.confide.billing;

/** The addresses of billing. */
public final class BillingPaths {

    /** What was documented of the sessions of some days. */
    public static final String BILLING = "billing";

    private BillingPaths() {}
}
