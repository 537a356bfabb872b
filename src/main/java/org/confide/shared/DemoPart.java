package org.confide.shared;

/**
 * What a module adds to the demo practice. It calls the module's own guarded services as the people who would, so that
 * the demo goes through the same rules as the work it shows.
 */
public interface DemoPart {

    /** {@return its place in the order of building; earlier rooms have lower numbers (staff 20, client 30, …)} */
    int order();

    /**
     * Builds the part.
     *
     * @param stage sets the clock and the acting person
     */
    void build(DemoStage stage);
}
