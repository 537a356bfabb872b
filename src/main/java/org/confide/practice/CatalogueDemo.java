package org.confide.practice;

import java.util.Map;
import java.util.Set;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's skills, and what its admin made of the usual services: colours, codes, and one that takes a skill. */
@Component
@Profile("demo")
class CatalogueDemo implements DemoPart {

    private static final Map<ServiceKind, ServiceColour> COLOURS = Map.of(
            ServiceKind.COUPLE, ServiceColour.BLUE,
            ServiceKind.FAMILY, ServiceColour.BLUE,
            ServiceKind.GROUP, ServiceColour.VIOLET,
            ServiceKind.INTAKE, ServiceColour.OLIVE,
            ServiceKind.CRISIS, ServiceColour.ROSE);

    private final Skills skills;
    private final ServiceCatalogue catalogue;

    CatalogueDemo(Skills skills, ServiceCatalogue catalogue) {
        this.skills = skills;
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("admin", this::enter);
    }

    private void enter() {
        for (OfferedService service : catalogue.all()) {
            service.wear(COLOURS.getOrDefault(service.kind(), ServiceColour.SPRUCE));
            service.bill(CodeBand.usual(service.kind()));
            catalogue.save(service);
        }
        Skill emdr = Skill.named("EMDR-trained");
        skills.save(emdr);
        skills.save(Skill.named("Speaks Spanish"));
        OfferedService sixty = OfferedService.of("EMDR 60", 60, ServiceKind.INDIVIDUAL, false);
        sixty.wear(ServiceColour.CLAY);
        sixty.take(Set.of(emdr.id()));
        sixty.bill(CodeBand.usual(ServiceKind.INDIVIDUAL));
        catalogue.save(sixty);
    }
}
