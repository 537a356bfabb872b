package org.confide.safety;

/** The parts of a safety plan, in the order in which somebody goes through them. */
public enum SafetySection {
    /** How the person notices. */
    WARNING_SIGNS(
            "warning_signs", "Warning signs", "How I notice that a crisis may be coming: thoughts, moods, situations."),
    /** What helps without anybody. */
    COPING("coping", "What I can do by myself", "Things that take my mind off it without needing anybody."),
    /** Where and with whom one is distracted. */
    DISTRACTION(
            "distraction",
            "People and places that distract me",
            "Company and settings where I feel better, and how to get there."),
    /** Whom to tell. */
    PEOPLE(
            "people",
            "People I can ask for help",
            "Family and friends I can tell that I am in a crisis, with their numbers."),
    /** Who helps by profession. */
    PROFESSIONALS(
            "professionals",
            "Professionals and agencies",
            "Whom to call in a crisis, such as 988 in the United States, the nearest emergency department, 911."),
    /** What to take out of reach. */
    SURROUNDINGS("surroundings", "Making my surroundings safe", "What is put out of reach, by whom, and until when.");

    private final String column;
    private final String label;
    private final String hint;

    SafetySection(String column, String label, String hint) {
        this.column = column;
        this.label = label;
        this.hint = hint;
    }

    String column() {
        return column;
    }

    /** {@return its heading} */
    public String label() {
        return label;
    }

    /** {@return what belongs there} */
    public String hint() {
        return hint;
    }
}
