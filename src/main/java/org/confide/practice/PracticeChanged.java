package org.confide.practice;

/** The practice's name, zone, deadline, services, rooms, opening hours or closures were changed. */
public record PracticeChanged() {}
