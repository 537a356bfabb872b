package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.client.ClientProfiles;
import org.confide.client.Episode;
import org.confide.client.OpenedChart;
import org.confide.client.Representative;
import org.confide.client.Representatives;
import org.confide.client.TreatmentTeam;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.staff.StaffDirectory;

/** Makes the two tabs that are the clients' own: profile and treatment team. Each is read when it is opened. */
@org.springframework.stereotype.Component
class ProfileTabs {

    /** Where profile and treatment team stand among the tabs. */
    static final int ORDER = 50;

    private final ClientProfiles profiles;
    private final EpisodeCare episodes;
    private final CoverageCare coverage;
    private final Representatives representatives;
    private final TreatmentTeam team;
    private final StaffDirectory staff;
    private final PracticeTime time;

    ProfileTabs(
            ClientProfiles profiles,
            EpisodeCare episodes,
            CoverageCare coverage,
            Representatives representatives,
            TreatmentTeam team,
            StaffDirectory staff,
            PracticeTime time) {
        this.profiles = profiles;
        this.episodes = episodes;
        this.coverage = coverage;
        this.representatives = representatives;
        this.team = team;
        this.staff = staff;
        this.time = time;
    }

    /** The profile; {@code changed} shows the chart anew. */
    Component profile(OpenedChart chart, Runnable changed) {
        ClientId client = chart.client().id();
        List<Episode> courses = episodes.of(client);
        Button end = chart.mayDischarge() ? episodes.button(client, courses, changed) : null;
        List<Representative> acting = representatives.of(client);
        ProfileSection.Part care = new ProfileSection.Part("Episodes of care", end, EpisodeCare.facts(courses));
        ProfileSection.Part pays = coverage.part(client, chart.mayChange(), changed);
        return new ProfileSection(chart, care, pays, acting, time.today(), new ProfileSection.Acts() {
            @Override
            public void change() {
                new EditClientDialog(profiles.toChange(client), time.today(), edited -> {
                            profiles.save(edited);
                            changed.run();
                        })
                        .open();
            }

            @Override
            public void addRepresentative() {
                new RepresentativeDialog(client, time.today(), added -> {
                            representatives.add(added);
                            changed.run();
                        })
                        .open();
            }

            @Override
            public void end(Representative representative) {
                representatives.end(client, representative.id(), time.today());
                changed.run();
            }
        });
    }

    /** The treatment team; {@code changed} shows the chart anew. */
    Component team(OpenedChart chart, Runnable changed) {
        ClientId client = chart.client().id();
        return new TeamSection(
                team.members(client),
                chart.mayChange() ? staff.clinicians() : List.of(),
                chart.mayChange(),
                time.today(),
                new TeamSection.Acts() {
                    @Override
                    public void add(AccountId colleague) {
                        team.add(client, colleague);
                        changed.run();
                    }

                    @Override
                    public void end(UUID membership) {
                        team.end(client, membership);
                        changed.run();
                    }
                });
    }
}
