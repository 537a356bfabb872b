package org.confide.bench;

/**
 * What was promised of an operation, before anything was measured.
 *
 * @param operation its name
 * @param notes how many notes the client has, or 0 where that plays no part
 * @param ratio the most the services may take, as a multiple of SQL by hand
 * @param statements the most statements
 * @param growth the most a practice of the largest size may take, as a multiple of one of the smallest
 * @param growthWithNotes the same for a client with a thousand notes beside one with ten, or 0
 */
record Promise(String operation, int notes, double ratio, int statements, double growth, double growthWithNotes) {

    static Promise flat(String operation, double ratio, int statements) {
        return new Promise(operation, 0, ratio, statements, 1.15, 0);
    }

    String label() {
        return notes == 0 ? operation : operation + ", " + notes + " notes";
    }
}
