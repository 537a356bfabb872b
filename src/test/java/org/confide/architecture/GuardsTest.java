package org.confide.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.confide.architecture.House.CLASSES;
import static org.confide.architecture.House.hold;
import static org.confide.architecture.House.that;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** Deny by default: what is not guarded is not there. */
class GuardsTest {

    /** Beans that anybody may call: they hold no record of a person, only who acts, the time, threads, or fixed data. */
    private static final Map<String, String> GUARD_NOTHING = Map.of(
            "CurrentUser", "tells who acts",
            "PasskeyHome", "the name of this server",
            "SignedInExecutor", "carries who acts to another thread",
            "PracticeTime", "the clock and the zone",
            "NoteFormats", "sections and prompts out of data files",
            "Interventions", "names of interventions out of data files",
            "PostOffice", "hands a message to the mail server",
            "BeforeSigning", "says what a text that is handed to it lacks");

    /**
     * The only places somebody without a session may reach: the door, the making of a second factor there, one-time links, the first start, what a client
     * answers by the link of a reminder, and a calendar of initials by its secret address.
     */
    private static final Set<String> AT_THE_DOOR = Set.of(
            "Door.enter",
            "DoorEnrollment.begin",
            "DoorEnrollment.reset",
            "DoorEnrollment.confirm",
            "DoorEnrollment.beginPasskey",
            "DoorEnrollment.confirmPasskey",
            "FirstStart.isDue",
            "FirstStart.offer",
            "FirstStart.opens",
            "FirstStart.with",
            "OneTimeLinks.signInNameOf",
            "OneTimeLinks.choosePassword",
            "Beginning.begin",
            "Beginning.opens",
            "PracticeSettings.founded",
            "PracticeSettings.missedSessions",
            "LinkTries.wait",
            "LinkTries.missed",
            "VisitAnswering.look",
            "VisitAnswering.confirm",
            "VisitAnswering.cancel",
            "CallingOff.isLate",
            "CallingOff.byLink",
            "FeedReading.read");

    @Test
    void every_method_of_a_service_is_guarded() {
        methods()
                .that()
                .areDeclaredInClassesThat(
                        that("are services", (JavaClass type) -> type.isMetaAnnotatedWith(Service.class)))
                .and(that("can be called from elsewhere", GuardsTest::isCallable))
                .should(hold("carry a method-security rule, or their class does", GuardsTest::unguarded))
                .check(CLASSES);
    }

    @Test
    void a_public_bean_is_guarded_or_guards_nothing() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(that(
                        "are public beans",
                        (JavaClass type) -> type.isMetaAnnotatedWith(Component.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getName().equals("org.confide.ConfideApplication")
                                && !GUARD_NOTHING.containsKey(type.getSimpleName())))
                .and(that("can be called from elsewhere", GuardsTest::isCallable))
                .should(hold("carry a method-security rule, or their class does", GuardsTest::unguarded))
                .check(CLASSES);
    }

    @Test
    void a_guard_can_stand_before_every_guarded_method() {
        methods()
                .that(that(
                        "are guarded",
                        (JavaMethod method) -> method.isMetaAnnotatedWith(PreAuthorize.class)
                                || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class)))
                .and()
                .areNotPrivate()
                .should()
                .notBeFinal()
                .check(CLASSES);
        classes()
                .that()
                .areMetaAnnotatedWith(PreAuthorize.class)
                .and()
                .areNotAnnotations()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void only_the_door_is_open_to_somebody_without_a_session() {
        methods()
                .that()
                .arePublic()
                .and(that(
                        "are open to anybody",
                        (JavaMethod method) -> method.tryGetAnnotationOfType("org.confide.identity.AtTheDoor")
                                        .isPresent()
                                || method.getOwner()
                                        .tryGetAnnotationOfType("org.confide.identity.AtTheDoor")
                                        .isPresent()))
                .should(hold(
                        "stand at the door",
                        method -> AT_THE_DOOR.contains(method.getOwner().getSimpleName() + "." + method.getName())
                                ? List.of()
                                : List.of(method.getFullName() + " is open to anybody")))
                .check(CLASSES);
        noClasses().should().beAnnotatedWith(Controller.class).check(CLASSES);
        // One says UP or DOWN, one a status, and neither knows anything of the record; one answers calendar programs,
        // which
        // bring a secret and no session.
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .haveSimpleName("HealthController")
                .orShould()
                .haveSimpleName("BareErrors")
                .orShould()
                .haveSimpleName("FeedController")
                .check(CLASSES);
    }

    @Test
    void a_view_says_once_who_may_navigate_to_it_and_is_known_to_nobody() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould(hold("say exactly once who may come", view -> {
                    List<Class<? extends Annotation>> said = Stream.of(
                                    RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                            .filter(view::isAnnotatedWith)
                            .toList();
                    return said.size() == 1 ? List.of() : List.of(view.getName() + " says " + said);
                }))
                .andShould(hold(
                        "carry no rule that is not looked at",
                        view -> view.isMetaAnnotatedWith(PreAuthorize.class)
                                ? List.of(view.getName() + " carries @PreAuthorize, which nobody checks on a view")
                                : List.of()))
                .check(CLASSES);
    }

    @Test
    void only_identity_knows_the_security_context() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.confide.identity..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityContextHolder.class)
                .check(CLASSES);
    }

    @Test
    void screens_ask_services_and_never_the_tables() {
        noClasses()
                .that(that(
                        "are screens",
                        (JavaClass type) -> type.getPackageName().endsWith(".ui")
                                || type.getPackageName().startsWith("org.confide.shell")))
                .should()
                .dependOnClassesThat(that(
                        "reach the tables",
                        (JavaClass type) -> type.isAssignableTo(Repository.class)
                                || type.isAssignableTo(JdbcClient.class)
                                || type.getName().equals("jakarta.persistence.EntityManager")
                                || type.isAssignableTo("java.sql.Connection")
                                || type.isAssignableTo("javax.sql.DataSource")))
                .check(CLASSES);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static boolean isCallable(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && isOfAnotherClassToo(method);
    }

    /** A package-private method of a public service is the room's own; of a service no other room can see, it is the way in. */
    private static boolean isOfAnotherClassToo(JavaMember method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                || !method.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static List<String> unguarded(JavaMethod method) {
        boolean guarded = method.isMetaAnnotatedWith(PreAuthorize.class)
                || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class);
        return guarded ? List.of() : List.of(method.getFullName() + " can be called by anybody");
    }
}
