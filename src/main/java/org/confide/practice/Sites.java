package org.confide.practice;

import java.util.List;
import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places where the practice has rooms. */
@Service
@AnybodySignedIn
public class Sites {

    private final SiteList sites;
    private final ApplicationEventPublisher events;

    Sites(SiteList sites, ApplicationEventPublisher events) {
        this.sites = sites;
        this.events = events;
    }

    /** {@return all of them in the practice's order, read from the database} */
    public List<Site> all() {
        return sites.inOrder();
    }

    /**
     * Saves a site that was added or changed.
     *
     * @param site the site as it was edited
     */
    @Transactional
    @MayRunThePractice
    public void save(Site site) {
        if (site.position() == 0) {
            site.at(1 + sites.inOrder().size());
        }
        sites.save(site);
        events.publishEvent(AuditFact.change("site.change", site.id().value(), null));
    }
}
