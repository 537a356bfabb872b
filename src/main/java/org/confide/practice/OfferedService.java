package org.confide.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confide.shared.BadInput;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A service the practice offers, such as "Individual 50". The label is all that the front desk learns of what a session
 * is for. A service that is no longer offered stays, for the sessions that had it.
 */
@Entity
@Table(name = "offered_service")
public class OfferedService {

    /** The most characters a label may have. */
    public static final int LABEL_LIMIT = 60;

    /** The longest service, in minutes. */
    public static final int LONGEST = 480;

    @EmbeddedId
    private ServiceId id = ServiceId.next();

    private String label = "";
    private int minutes = 50;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind = ServiceKind.INDIVIDUAL;

    private boolean telehealth;
    private boolean active = true;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private ServiceColour colour = ServiceColour.SPRUCE;

    // By a statement of its own: joined together, each band would come once for each skill.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "service_skill", joinColumns = @JoinColumn(name = "service_id"))
    @AttributeOverride(name = "value", column = @Column(name = "skill_id"))
    private Set<SkillId> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "service_code_band", joinColumns = @JoinColumn(name = "service_id"))
    private List<CodeBand> bands = new ArrayList<>();

    @Column(name = "position")
    private int position;

    @Version
    private @Nullable Integer version;

    protected OfferedService() {}

    /**
     * Describes a service to be offered.
     *
     * @param label such as "Individual 50"
     * @param minutes how long it is planned, 5 to 480
     * @param kind what kind it is
     * @param telehealth whether it may be rendered over video or telephone
     * @return a service that is not saved yet
     * @throws BadInput when label or minutes are out of range
     */
    public static OfferedService of(String label, int minutes, ServiceKind kind, boolean telehealth) {
        OfferedService service = new OfferedService();
        service.call(label);
        service.last(minutes);
        service.kind = kind;
        service.telehealth = telehealth;
        return service;
    }

    /** {@return its id} */
    public ServiceId id() {
        return id;
    }

    /** {@return its name on every screen, such as "Individual 50"} */
    public String label() {
        return label;
    }

    /** {@return how many minutes it is planned for; what was documented decides what is billed} */
    public int minutes() {
        return minutes;
    }

    /** {@return what kind it is} */
    public ServiceKind kind() {
        return kind;
    }

    /** {@return whether it may be rendered over video or telephone} */
    public boolean telehealth() {
        return telehealth;
    }

    /** {@return whether it can be booked} */
    public boolean active() {
        return active;
    }

    /** {@return the colour of its sessions' edge on the calendar} */
    public ServiceColour colour() {
        return colour;
    }

    /** {@return the skills of which those who may give it have any, none where everybody who treats may} */
    public Set<SkillId> skills() {
        return Set.copyOf(skills);
    }

    /** {@return which documented minutes stand for which code, in order; none until the practice says so} */
    public List<CodeBand> bands() {
        return bands.stream().sorted(Comparator.comparingInt(CodeBand::from)).toList();
    }

    /**
     * Finds the code that a length stands for.
     *
     * @param documented minutes as documented, not as planned
     * @return the code, or nothing where the length is not reportable or the practice has said nothing
     */
    public Optional<String> codeFor(int documented) {
        return bands.stream()
                .filter(band -> band.holds(documented))
                .map(CodeBand::code)
                .findFirst();
    }

    /**
     * Tells whether it may be rendered at a place.
     *
     * @param place the place
     * @return whether it may
     */
    public boolean allows(PlaceOfService place) {
        return telehealth || !place.telehealth();
    }

    /**
     * Gives it a label.
     *
     * @param newLabel 1 to 60 characters
     * @throws BadInput when it is empty or too long
     */
    public void call(String newLabel) {
        label = Names.require("label", newLabel, LABEL_LIMIT, "Give the service a name, such as Individual 50.");
    }

    /**
     * Sets its planned length.
     *
     * @param newMinutes 5 to 480
     * @throws BadInput when it is out of range
     */
    public void last(int newMinutes) {
        if (newMinutes < 5 || newMinutes > LONGEST) {
            throw new BadInput("minutes", "A service takes between 5 and 480 minutes. Change the minutes.");
        }
        minutes = newMinutes;
    }

    /**
     * Allows or ends telehealth for it.
     *
     * @param allowed whether it may be rendered over video or telephone
     */
    public void allowTelehealth(boolean allowed) {
        telehealth = allowed;
    }

    /**
     * Offers it or ends offering it.
     *
     * @param offered whether it can be booked
     */
    public void offer(boolean offered) {
        active = offered;
    }

    /**
     * Gives it a colour on the calendar.
     *
     * @param chosen the colour
     */
    public void wear(ServiceColour chosen) {
        colour = chosen;
    }

    /**
     * Says who may give it.
     *
     * @param any the skills of which they have at least one, none for everybody who treats
     */
    public void take(Set<SkillId> any) {
        skills.retainAll(any);
        skills.addAll(any);
    }

    /**
     * Says which minutes stand for which code.
     *
     * @param newBands the bands; none overlaps another
     * @throws BadInput when two of them do
     */
    public void bill(List<CodeBand> newBands) {
        for (int first = 0; first < newBands.size(); first++) {
            for (CodeBand other : newBands.subList(first + 1, newBands.size())) {
                if (newBands.get(first).overlaps(other)) {
                    throw new BadInput("bands", "Two bands hold the same minutes. Change one of them.");
                }
            }
        }
        bands.clear();
        bands.addAll(newBands);
    }

    OfferedService at(int newPosition) {
        position = newPosition;
        return this;
    }

    int position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfferedService that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "OfferedService[" + id.value() + "]";
    }
}
