package org.confide.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.confide.practice.Closures;
import org.confide.practice.OpeningHours;
import org.confide.practice.Payers;
import org.confide.practice.PracticePaths;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.SigningRules;
import org.confide.practice.Sites;
import org.confide.practice.Skills;
import org.confide.practice.spi.PracticeSection;
import org.confide.shared.ui.ScreenHeader;

/** The practice's name, zone and deadline, its services, skills, payers, sites, rooms, opening hours and closures. */
@Route(PracticePaths.PRACTICE)
@PageTitle("Practice")
@RolesAllowed("PRACTICE_ADMIN")
class PracticeView extends Div implements BeforeEnterObserver {

    private final PracticeForm form;
    private final MissedSessionForm missed;
    private final SigningRuleTable signing;
    private final ServiceList services;
    private final SkillTable skills;
    private final PayerTable payers;
    private final SiteRows sites;
    private final RoomRows rooms;
    private final OpeningForm opening;
    private final ClosureRows closures;

    PracticeView(
            PracticeSettings settings,
            ServiceCatalogue catalogue,
            Skills practiceSkills,
            Payers practicePayers,
            Sites practiceSites,
            Rooms practiceRooms,
            OpeningHours hours,
            Closures days,
            PracticeTime time,
            SigningRules rules,
            List<PracticeSection> others) {
        addClassName("screen");
        form = new PracticeForm(settings);
        missed = new MissedSessionForm(settings);
        signing = new SigningRuleTable(rules);
        services = new ServiceList(catalogue, practiceSkills);
        skills = new SkillTable(practiceSkills, this::loadServices);
        payers = new PayerTable(practicePayers);
        rooms = new RoomRows(practiceRooms, practiceSites);
        sites = new SiteRows(practiceSites, this::loadPlaces);
        opening = new OpeningForm(hours);
        closures = new ClosureRows(days, time);
        Div body = new Div(form, missed, signing, services, skills, payers, sites, rooms, opening, closures);
        body.addClassName("screen-body");
        others.stream()
                .sorted(Comparator.comparingInt(PracticeSection::order))
                .forEach(part -> body.add(part.content()));
        add(new ScreenHeader("Practice"), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.load();
        missed.load();
        signing.load();
        loadServices();
        payers.load();
        loadPlaces();
        opening.load();
        closures.load();
    }

    private void loadServices() {
        skills.load();
        services.load();
    }

    private void loadPlaces() {
        sites.load();
        rooms.load();
    }
}
