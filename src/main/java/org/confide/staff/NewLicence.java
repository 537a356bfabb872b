package org.confide.staff;

/**
 * A licence to be entered.
 *
 * @param kind such as "LCSW", at most 40 characters
 * @param number as it stands on the licence, at most 40 characters
 * @param state the two letters of the state that gave it
 * @param period when it holds
 */
public record NewLicence(String kind, String number, String state, Period period) {}
