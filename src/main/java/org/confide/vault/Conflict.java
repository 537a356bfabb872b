package org.confide.vault;

/** The note was changed somewhere else since it was opened here. Nothing was overwritten. */
final class Conflict extends RuntimeException {}
