package org.confide.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Sentences for the demo's notes: invented, plain, and none of them twice. */
final class DemoProse {

    private static final List<String> REPORTS = List.of(
            "Reports sleeping %s on %s of seven nights",
            "Describes the week as %s, with worry peaking on %s evenings",
            "Says work felt %s on %s days",
            "Kept the planned walk %s and on %s mornings",
            "Tells of feeling %s after %s calls with family",
            "Used the breathing exercise, found it %s, on %s occasions",
            "Argued less at home, feels %s about it, counted %s calm dinners",
            "Missed meals less often, appetite %s, cooked on %s evenings");
    private static final List<String> HOW = List.of(
            "better than before",
            "badly at first",
            "unevenly",
            "quietly proud",
            "worn out",
            "steadier",
            "uncertain",
            "hopeful",
            "tense in the mornings",
            "lighter by Friday",
            "restless",
            "more at ease",
            "flat but present",
            "surprised at the calm");
    private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six");
    private static final List<String> CONTEXTS = List.of(
            "since the shift plan changed",
            "after the visit of a cousin",
            "during the move of the office",
            "with the new bus route",
            "while the neighbor renovates",
            "in the week of the school fair",
            "since coffee stops at noon",
            "after returning the car",
            "with the evenings kept free",
            "since the phone stays outside the bedroom",
            "before the team meeting",
            "after a long phone call",
            "while waiting for the landlord",
            "since joining the choir",
            "with one class dropped",
            "during the cold days",
            "after the first swim in months",
            "since the diary is kept daily");
    private static final List<String> SEEN = List.of(
            "On time, %s, good eye contact, speech %s",
            "Came %s minutes early, affect %s",
            "Neatly dressed, %s at first, later %s",
            "Cooperative, %s, thought process linear and %s",
            "Oriented, attention %s, mood described as %s");
    private static final List<String> MANNER = List.of(
            "calm",
            "guarded",
            "animated",
            "tired",
            "warm",
            "measured",
            "tearful for a moment",
            "relaxed",
            "quick",
            "soft",
            "steady",
            "reflective",
            "brighter than last time",
            "subdued");
    private static final List<String> ASSESSED = List.of(
            "Anxiety %s, avoidance of %s less frequent",
            "Depressive symptoms %s, activity around %s resumed",
            "Adjustment %s; strain about %s is named and bounded",
            "Sleep problem %s, worry about %s shorter in the evenings",
            "Grief %s, thoughts of %s bearable for longer stretches");
    private static final List<String> COURSE = List.of(
            "improving slowly",
            "stable",
            "clearly improved",
            "moderate and unchanged",
            "mild today",
            "fluctuating with workload",
            "better on weekdays");
    private static final List<String> THEMES = List.of(
            "crowded trains",
            "the performance review",
            "the sister’s illness",
            "driving at night",
            "phone calls",
            "the empty apartment",
            "the exam in spring",
            "money",
            "being late",
            "the dentist",
            "speaking in meetings",
            "the old band",
            "Sunday visits",
            "the stairwell",
            "letters from the agency",
            "cooking for others");
    private static final List<String> DONE = List.of(
            "Cognitive restructuring of thoughts about %s, %s",
            "Graded exposure to %s planned in steps, %s",
            "Behavioral activation around %s reviewed, %s",
            "Problem solving for %s worked through on paper, %s",
            "Psychoeducation on the cycle of worry and %s, %s");
    private static final List<String> PLANNED = List.of(
            "Continue weekly. Practise with %s on %s days, note what helped %s.",
            "Next step with %s, %s short trials, diary %s.",
            "Keep the evening routine, approach %s on %s evenings, review %s.",
            "Write down %s, bring %s examples, compare %s.");

    private final RandomGenerator random;
    private final Set<String> said = new HashSet<>();

    DemoProse(RandomGenerator random) {
        this.random = random;
    }

    String report() {
        return once(() -> one(REPORTS).formatted(one(HOW), one(COUNTS)) + " " + one(CONTEXTS) + ".");
    }

    String observation() {
        return once(() -> {
            String form = one(SEEN);
            String sentence = form.contains("minutes")
                    ? form.formatted(one(COUNTS), one(MANNER))
                    : form.formatted(one(MANNER), one(MANNER));
            return sentence + "; spoke of " + one(THEMES) + " " + one(CONTEXTS) + ".";
        });
    }

    String assessment() {
        return once(() -> one(ASSESSED).formatted(one(COURSE), one(THEMES)) + " " + one(CONTEXTS) + ".");
    }

    String intervention() {
        return once(() -> one(DONE).formatted(one(THEMES), one(CONTEXTS)) + ".");
    }

    String plan() {
        return once(() -> one(PLANNED).formatted(one(THEMES), one(COUNTS), one(CONTEXTS)));
    }

    String risk() {
        return once(() -> "No thoughts of harming self or others reported, asked " + one(CONTEXTS) + "; protective: "
                + one(THEMES).replace("the ", "plans around the ") + ", mood " + one(MANNER) + ".");
    }

    String addition() {
        return once(() -> "Client confirmed by phone the arrangement about " + one(THEMES) + " " + one(CONTEXTS) + ".");
    }

    private String once(java.util.function.Supplier<String> sentences) {
        String sentence = sentences.get();
        while (!said.add(sentence)) {
            String longer = sentences.get();
            sentence = longer.substring(0, longer.length() - 1) + ", also " + one(MANNER) + " about " + one(THEMES)
                    + " " + one(CONTEXTS) + ".";
        }
        return sentence;
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
