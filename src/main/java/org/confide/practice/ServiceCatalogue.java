package org.confide.practice;

import java.util.List;
import java.util.Optional;
import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services the practice offers. Reading asks the database only once; what is read is not to be edited. */
@Service
@AnybodySignedIn
public class ServiceCatalogue {

    private final PracticeMemory memory;
    private final OfferedServices services;
    private final ApplicationEventPublisher events;

    ServiceCatalogue(PracticeMemory memory, OfferedServices services, ApplicationEventPublisher events) {
        this.memory = memory;
        this.services = services;
        this.events = events;
    }

    /** {@return the services that can be booked, in the practice's order} */
    public List<OfferedService> offered() {
        return memory.services().stream().filter(OfferedService::active).toList();
    }

    /**
     * Finds a service, offered or not.
     *
     * @param id its id
     * @return the service
     * @throws NotFound when there is none
     */
    public OfferedService get(ServiceId id) {
        return memory.service(id).orElseThrow(NotFound::new);
    }

    /**
     * Finds the first offered service of a kind and length.
     *
     * @param kind the kind
     * @return the service that comes first in the practice's order, or nothing
     */
    public Optional<OfferedService> first(ServiceKind kind) {
        return offered().stream().filter(service -> service.kind() == kind).findFirst();
    }

    /** {@return every service, offered or not, read from the database to be edited} */
    @MayRunThePractice
    public List<OfferedService> all() {
        return services.inOrder();
    }

    /**
     * Saves a service that was added or changed.
     *
     * @param service the service as it was edited
     */
    @Transactional
    @MayRunThePractice
    public void save(OfferedService service) {
        if (service.position() == 0) {
            service.at(1_000 + services.inOrder().size());
        }
        services.save(service);
        events.publishEvent(new PracticeChanged());
        events.publishEvent(AuditFact.change("service.change", service.id().value(), null));
    }
}
