package org.confide.shared.ui;

/** A screen that wants the whole width: unless a person chose otherwise, the navigation beside it is narrow. */
public interface Roomy {}
