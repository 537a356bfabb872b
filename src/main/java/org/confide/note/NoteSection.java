package org.confide.note;

/**
 * The parts a progress note may have: those of the usual formats, and a field of its own for each thing that 45 CFR
 * 164.501 takes out of psychotherapy notes and leaves in the record.
 */
public enum NoteSection {
    /** What the client reports. */
    SUBJECTIVE("Subjective", "S"),
    /** What was seen and measured. */
    OBJECTIVE("Objective", "O"),
    /** Subjective and objective together. */
    DATA("Data", "D"),
    /** Which goal the session worked on. */
    GOAL("Goal", "G"),
    /** What the client showed and said. */
    BEHAVIOR("Behavior", "B"),
    /** What the clinician did. */
    INTERVENTION("Intervention", "I"),
    /** How the client answered to it. */
    RESPONSE("Response", "R"),
    /** What the clinician makes of it. */
    ASSESSMENT("Assessment", "A"),
    /** Running text. */
    NARRATIVE("Narrative", "N"),
    /** Why the client comes, at intake. */
    PRESENTING_PROBLEM("Presenting problem", "Problem"),
    /** Earlier treatment, health, family, work, at intake. */
    HISTORY("History", "History"),
    /** Symptoms. */
    SYMPTOMS("Symptoms", "Symptoms"),
    /** What the client can and can't do in daily life. */
    FUNCTIONAL_STATUS("Functional status", "Function"),
    /** Mental status examination. */
    MENTAL_STATUS("Mental status", "Mental"),
    /** Risk to self or others: what was assessed and done. */
    RISK("Risk", "Risk"),
    /** Named techniques used in the session. */
    INTERVENTIONS_USED("Interventions used", "Used"),
    /** Progress to date. */
    PROGRESS("Response and progress", "Progress"),
    /** Results of clinical tests. */
    TEST_RESULTS("Test results", "Tests"),
    /** Medication prescription and monitoring. */
    MEDICATION("Medication", "Medication"),
    /** Diagnosis in words. */
    DIAGNOSIS("Diagnosis", "Diagnosis"),
    /** Prognosis. */
    PROGNOSIS("Prognosis", "Prognosis"),
    /** What happens next. */
    PLAN("Plan", "P"),
    /** When and what the next session is. */
    NEXT_SESSION("Next session", "Next");

    /** The most characters of one section. */
    public static final int LIMIT = 20_000;

    private final String label;
    private final String mark;

    NoteSection(String label, String mark) {
        this.label = label;
        this.mark = mark;
    }

    /** {@return its name on screen and in print} */
    public String label() {
        return label;
    }

    /** {@return a letter or word that stands before its text where room is short} */
    public String mark() {
        return mark;
    }
}
