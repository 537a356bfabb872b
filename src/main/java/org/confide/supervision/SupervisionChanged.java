package org.confide.supervision;

/** What was agreed about supervision changed. */
public record SupervisionChanged() {}
