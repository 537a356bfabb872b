package org.confide.client;

/** How far somebody reads into a client's chart beyond names and contacts. */
public enum Reach {
    /** Nothing clinical. */
    NOTHING,
    /** Final progress notes and no more: a privacy officer who gave a reason. */
    FINAL_NOTES,
    /** Everything clinical that the rules of each room let: treatment team, its supervisor, a broken glass. */
    CLINICAL
}
