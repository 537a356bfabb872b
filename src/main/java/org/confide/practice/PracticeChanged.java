package org.confide.practice;

/** The practice's name, zone, deadline, services or rooms were changed. */
public record PracticeChanged() {}
