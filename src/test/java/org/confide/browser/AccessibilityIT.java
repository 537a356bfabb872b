package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.confide.browser.Axe.Look;
import org.confide.support.SamplePractice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen and every dialog, wide and narrow, light and dark, keeps nobody out. */
@BrowserTest
class AccessibilityIT {

    private static final String NOBODY = "";
    private static final Set<Look> LIGHT = EnumSet.of(Look.WIDE, Look.NARROW);
    private static final Set<Look> LIGHT_AND_DARK = EnumSet.of(Look.WIDE, Look.WIDE_AND_DARK, Look.NARROW);
    private static final Set<Look> REST = EnumSet.complementOf(EnumSet.copyOf(LIGHT));

    /** How to get to a screen or a dialog, and who goes there. */
    private record Step(String who, Consumer<Page> go) {}

    private final Map<String, Step> steps = new LinkedHashMap<>();

    AccessibilityIT() {
        step("LoginView", NOBODY, page -> go(page, "/login"));
        // These two show something after a password only; FirstStartIT looks at them then.
        step("CodeView", NOBODY, page -> go(page, "/login/code"));
        step("EnrollView", NOBODY, page -> go(page, "/login/enroll"));
        step("LinkView", NOBODY, page -> go(page, "/link/no-such-link"));
        step("StartView", NOBODY, page -> go(page, "/start/no-such-link"));
        step("VisitView", NOBODY, page -> go(page, "/visit/no-such-link"));
        clinician();
        writing();
        step("ReviewView", "supervisor", page -> go(page, "/review"));
        step("ReturnDialog", "supervisor", page -> {
            go(page, "/review");
            Site.button(page, "Return").click();
            opened(page);
        });
        step("ReviewKeys", "supervisor", page -> {
            review(page);
            page.keyboard().press("?");
            opened(page);
        });
        step("writing a comment", "supervisor", page -> {
            review(page);
            page.keyboard().press("c");
            assertThat(Site.button(page, "Add comment")).isVisible();
        });
        step("HoursView", "supervisor", page -> go(page, "/supervision"));
        step("HoursDialog", "supervisor", page -> press(page, "/supervision", "Add hours"));
        step("SignHoursDialog", "supervisor", page -> {
            go(page, "/supervision");
            Desk.choose(
                    page,
                    page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Whose hours"))),
                    Pattern.compile("^Priya Raman$"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sign hours of")))
                    .first()
                    .click();
            opened(page);
        });
        step("comments beside a returned note", "trainee", page -> {
            go(page, "/my-day");
            page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Notes to finish"))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(Desk.note(page)).isVisible();
        });
        step("a supervised person", "admin", page -> {
            go(page, "/staff");
            page.getByText("Priya Raman").first().click();
            assertThat(page.getByText("Review of notes")).isVisible();
        });
        step("CalendarView", "frontdesk", page -> go(page, "/calendar"));
        step("BookingDialog", "frontdesk", page -> press(page, "/calendar", "Book session"));
        step("FindTimeDialog", "frontdesk", page -> press(page, "/calendar", "Find a free time"));
        step("free times that were found", "frontdesk", page -> {
            press(page, "/calendar", "Find a free time");
            Site.button(page, "Find times").click();
            assertThat(page.getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName(Pattern.compile("^Book .* with ")))
                            .first())
                    .isVisible();
        });
        step("SafetyPlanView", "clinician", page -> {
            go(page, "/clients");
            page.getByText("Arkwright").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Safety plan")))
                    .click();
            assertThat(Site.button(page, "Write new version")).isVisible();
        });
        step("a safety plan being written", "clinician", page -> {
            go(page, "/clients");
            page.getByText("Arkwright").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Safety plan")))
                    .click();
            Site.button(page, "Write new version").click();
            assertThat(Site.button(page, "Finish later")).isVisible();
        });
        step("TasksView", "clinician", page -> go(page, "/tasks"));
        step("AddTaskDialog", "clinician", page -> press(page, "/tasks", "Add task"));
        step("WaitlistView", "frontdesk", page -> go(page, "/calendar/waitlist"));
        step("AddToWaitlistDialog", "frontdesk", page -> {
            go(page, "/calendar/waitlist");
            Site.button(page, "Add to waitlist").first().click();
            opened(page);
        });
        step("a week", "frontdesk", page -> go(page, "/calendar?view=week"));
        step("a month", "frontdesk", page -> go(page, "/calendar?view=month"));
        step("a day as a list", "frontdesk", page -> go(page, "/calendar?view=list"));
        step("rooms", "frontdesk", page -> go(page, "/calendar?by=rooms"));
        step("BlockPopover", "frontdesk", AccessibilityIT::lookCloser);
        step("TakenDialog", "frontdesk", AccessibilityIT::planAgainWhatIsTaken);
        step("OutOfHoursDialog", "frontdesk", page -> {
            String client = People.anyClientOf(page);
            go(page, "/calendar");
            Site.button(page, "Book session").first().click();
            Locator dialog = Desk.dialog(page, "Book session");
            FrontDeskIT.fill(page, dialog, client, "Haddad", "11:30 PM");
            FrontDeskIT.said(dialog, "11:30 PM");
            Site.button(page, "Book anyway").click();
            assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason")))
                    .isVisible();
        });
        step("ChangeSessionDialog", "frontdesk", page -> recurring(page, "Change session"));
        step("SeriesQuestionDialog", "frontdesk", page -> recurring(page, "Cancel session, in time"));
        step("SeriesTakenDialog", "frontdesk", AccessibilityIT::repeatOverOthers);
        step("AttendanceDialog", "frontdesk", AccessibilityIT::attendance);
        step("TimeDialog", "frontdesk", page -> {
            attendance(page);
            page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.MENUITEM).first().click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Arrived at"))
                    .click();
            assertThat(Site.button(page, "Note arrival")).isVisible();
        });
        step("WaiveChargeDialog", "frontdesk", page -> {
            pastRow(page, "No-show").getByRole(AriaRole.LINK).click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Waive charge")))
                    .first()
                    .click();
            opened(page);
        });
        step("BoardView", "frontdesk", page -> go(page, "/check-in"));
        step("GroupsView", "frontdesk", page -> go(page, "/calendar/groups"));
        step("GroupDialog", "frontdesk", page -> press(page, "/calendar/groups", "Add group"));
        step("AddMemberDialog", "frontdesk", page -> ofAGroup(page, "Add member"));
        step("LastDayDialog", "frontdesk", page -> ofAGroup(page, "End membership"));
        step("ChangeLeaderDialog", "frontdesk", page -> ofAGroup(page, "Change leader"));
        step("BookGroupDialog", "frontdesk", page -> ofAGroup(page, "Book group sessions"));
        step("RemindersView", "frontdesk", page -> go(page, "/reminders"));
        step("ImportView", "frontdesk", page -> go(page, "/clients/import"));
        step("AvailabilityView", "clinician", page -> go(page, "/calendar/hours"));
        step("RegisterClientDialog", "frontdesk", page -> press(page, "/clients", "Register client"));
        step("EditClientDialog", "frontdesk", page -> {
            profile(page);
            press(page, "Change profile");
        });
        step("documents", "frontdesk", AccessibilityIT::documents);
        step("FileDocumentDialog", "frontdesk", page -> {
            documents(page);
            press(page, "File document");
        });
        step("PictureDialog", "frontdesk", page -> {
            documents(page);
            press(page, "Insurance card");
        });
        step("MarkDocumentDialog", "frontdesk", page -> {
            documents(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Entered in error")))
                    .first()
                    .click();
            opened(page);
        });
        step("RepresentativeDialog", "frontdesk", page -> {
            profile(page);
            press(page, "Add representative");
        });
        step("CoverageDialog", "frontdesk", page -> {
            profile(page);
            press(page, "Add coverage");
        });
        step("EndCoverageDialog", "frontdesk", page -> {
            profile(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^End coverage by ")))
                    .first()
                    .click();
            opened(page);
        });
        step("ReasonDialog", "privacy", page -> {
            chart(page);
            press(page, "Read notes with a reason");
        });
        step("ActivityView", "supervisor", page -> go(page, "/account/activity"));
        step("AuditView", "privacy", page -> go(page, "/audit"));
        step("ReviewDialog", "privacy", page -> press(page, "/audit", "Mark as reviewed"));
        step("BillingView", "biller", page -> go(page, "/billing"));
        step("SampleView", "auditor", page -> {
            go(page, "/note-sample");
            page.getByLabel("Reason").fill("Yearly look at how notes are kept");
            Site.button(page, "Draw notes").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Read note of")))
                    .first()
                    .click();
            assertThat(page.getByText("Signatures")).isVisible();
        });
        step("BackupView", "admin", page -> go(page, "/backup"));
        // A case and its form need officers, whom this practice must not have: RecoveryIT looks at both.
        step("RecoveryView", "privacy", page -> go(page, "/recovery"));
        step("RecoverySetUpView", "admin", page -> {
            go(page, "/recovery");
            Site.button(page, "Set up recovery").click();
            page.getByText("Rather no recovery").click();
            assertThat(Site.button(page, "Sign that there is no recovery")).isVisible();
        });
        step("StaffView", "admin", page -> go(page, "/staff"));
        step("AddPersonDialog", "admin", page -> press(page, "/staff", "Add person"));
        step("PracticeView", "admin", page -> go(page, "/practice"));
        step("ServiceDialog", "admin", page -> {
            press(page, "/practice", "Add service");
            Site.button(page, "Take over usual codes").click();
        });
        step("PayerDialog", "admin", page -> press(page, "/practice", "Add payer"));
        step("a person's skills", "admin", page -> {
            go(page, "/staff");
            page.getByText("Nora Whitfield").first().click();
            assertThat(Site.button(page, "Save skills")).isVisible();
        });
    }

    private void writing() {
        step("EnteredInErrorDialog", "clinician", page -> {
            Desk.openSigned(page);
            Site.button(page, "Mark as entered in error").click();
            opened(page);
        });
        step("NotesInErrorDialog", "clinician", page -> {
            editor(page);
            Desk.documentFacts(page);
            Desk.writeEverySection(page, "words");
            Desk.sign(page, "Sign note");
            Site.button(page, "Mark as entered in error").click();
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("How it came there"))
                    .fill("Wrong session opened");
            page.getByLabel("Your sign-in password").last().fill(Site.PASSWORD);
            Site.button(page, "Mark as entered in error").last().click();
            Site.button(page, "Open chart").first().click();
            Site.button(page, "Read what was entered").first().click();
            opened(page);
        });
        step("PhrasesView", "clinician", page -> go(page, "/phrases"));
        step("PhraseDialog", "clinician", page -> {
            go(page, "/phrases");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Add phrase")))
                    .first()
                    .click();
            opened(page);
        });
        step("InsertPhraseDialog", "clinician", page -> {
            editor(page);
            Site.button(page, "Phrases").click();
            opened(page);
        });
        step("InterventionsDialog", "clinician", page -> {
            editor(page);
            Site.button(page, "Interventions used").click();
            Site.button(page, "Choose interventions for Interventions used").click();
            opened(page);
        });
    }

    private void clinician() {
        step("HomeView", "clinician", page -> go(page, "/"));
        step("MyDayView", "clinician", page -> go(page, "/my-day"));
        step("NotesDueView", "clinician", page -> go(page, "/notes-due"));
        step("NoNoteNeededDialog", "clinician", page -> {
            go(page, "/notes-due");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^No note needed")))
                    .first()
                    .click();
            opened(page);
        });
        step("AccountView", "clinician", page -> go(page, "/account"));
        step("ProofDialog", "clinician", page -> {
            go(page, "/account");
            Site.button(page, "Set up an authenticator app").click();
            opened(page);
        });
        // It needs a name that passkeys can be made for; FirstStartIT has one, and looks at it then.
        step("PasskeyDialog", "clinician", page -> go(page, "/account"));
        step("FactorDialog", "clinician", page -> {
            go(page, "/account");
            Site.button(page, "Set up an authenticator app").click();
            page.getByLabel("Your sign-in password").last().fill(Site.PASSWORD);
            Site.button(page, "Go on").click();
            assertThat(page.getByLabel("Key to type instead").last()).isVisible();
            opened(page);
        });
        step("ClientListView", "clinician", page -> go(page, "/clients"));
        step("FindClientDialog", "clinician", page -> {
            go(page, "/my-day");
            page.keyboard().press("Control+k");
            opened(page);
        });
        step("KeyList", "clinician", page -> {
            go(page, "/my-day");
            page.keyboard().press("Control+/");
            opened(page);
        });
        step("BreakGlassDialog", "clinician", page -> press(page, "/clients", "Open a chart with a reason"));
        step("ClientChartView", "clinician", AccessibilityIT::chart);
        step("DischargeDialog", "clinician", page -> {
            profile(page);
            press(page, "Discharge client");
        });
        step("the treatment team", "clinician", page -> {
            chart(page);
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Treatment team"))
                    .click();
        });
        step("SessionEditorView", "clinician", AccessibilityIT::editor);
        step("the vault open", "clinician", page -> {
            editor(page);
            VaultIT.unlock(VaultIT.panel(page), Site.PASSPHRASE);
        });
        step("VaultView", "clinician", page -> go(page, "/vault"));
        step("VaultForgottenView", "clinician", page -> go(page, "/vault/lost"));
        step(
                "changing the vault's passphrase",
                "clinician",
                page -> ownVault(page, "Change the passphrase", "Passphrase until now"));
        step("renewing the vault's keys", "clinician", page -> ownVault(page, "Renew the keys", "Vault passphrase"));
        step("SignNoteDialog", "clinician", page -> {
            editor(page);
            Desk.documentFacts(page);
            Desk.writeEverySection(page, "words");
            Desk.untilSaved(page);
            Site.button(page, "Sign note").click();
            opened(page);
        });
        step("AddendumDialog", "clinician", page -> {
            Desk.openSigned(page);
            Site.button(page, "Add an addendum").click();
            opened(page);
        });
        step("a signed note", "clinician", Desk::openSigned);
        step("ConflictDialog", "clinician", page -> {
            editor(page);
            Page other = page.context().newPage();
            other.navigate(page.url());
            Desk.writeAndSave(other, "Plan", "One.");
            other.close();
            Desk.section(page, "Plan").fill("Another.");
            Desk.section(page, "Plan").blur();
            opened(page);
        });
        step("EntryView", "clinician", AccessibilityIT::entry);
        step("NewEntryDialog", "clinician", page -> {
            chart(page);
            newEntry(page);
        });
        groupNotes();
        step("what is not there", "clinician", page -> go(page, "/no-such-screen"));
    }

    private void groupNotes() {
        step("GroupView", "clinician", AccessibilityIT::group);
        step("SignAllDialog", "clinician", page -> {
            group(page);
            Site.button(page, "Sign all notes").click();
            opened(page);
        });
        step("GroupConflictDialog", "clinician", page -> {
            group(page);
            Page other = page.context().newPage();
            other.navigate(page.url());
            plan(other).fill("One " + System.nanoTime());
            plan(other).blur();
            Desk.untilSaved(other.getByRole(AriaRole.MAIN), Desk.SAVED);
            other.close();
            plan(page).fill("Another " + System.nanoTime());
            plan(page).blur();
            opened(page);
        });
    }

    private static Locator plan(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Plan, in every note"));
    }

    @Test
    void every_route_and_every_dialog_has_its_step() {
        Set<String> screens = classes(new AnnotationTypeFilter(Route.class));
        screens.addAll(classes(new AssignableTypeFilter(Dialog.class)));
        screens.addAll(classes(new AssignableTypeFilter(Popover.class)));
        assertThat(screens).hasSizeGreaterThan(10);
        assertThat(steps.keySet()).containsAll(screens);
        Set<String> named = steps.keySet().stream()
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .collect(Collectors.toSet());
        assertThat(screens).as("steps to what is no longer there").containsAll(named);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void nothing_serious_is_in_anybodys_way(Site site) {
        // A dialog has the colours of the screens, whose dark ones are looked at.
        assertThat(walk(site, name -> name.endsWith("View") ? LIGHT_AND_DARK : LIGHT))
                .isEmpty();
    }

    @Test
    @Tag("nightly")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void nothing_serious_is_in_anybodys_way_in_the_dark_or_in_narrow_colours_either(Site site) {
        assertThat(walk(site, name -> REST)).isEmpty();
    }

    private List<String> walk(Site site, Function<String, Set<Look>> looks) {
        List<String> found = new ArrayList<>();
        Map<String, Page> windows = new LinkedHashMap<>();
        steps.forEach((name, step) -> {
            Page page = windows.computeIfAbsent(
                    step.who(), who -> who.equals(NOBODY) ? site.visit("/login") : site.signIn(who));
            try {
                step.go().accept(page);
                found.addAll(Axe.at(page, name, looks.apply(name)));
            } catch (RuntimeException | AssertionError lost) {
                found.add(name + ", not reached: " + lost.getMessage());
                site.keepPictures("AccessibilityIT-" + name);
            }
        });
        return found;
    }

    private void step(String name, String who, Consumer<Page> go) {
        steps.put(name, new Step(who, go));
    }

    private static Set<String> classes(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.confide").stream()
                .map(found -> ClassUtils.getShortName(String.valueOf(found.getBeanClassName())))
                .filter(name -> !name.startsWith("Look"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Opens a form of one's own vault. */
    private static void ownVault(Page page, String form, String field) {
        go(page, "/vault");
        Locator act = Site.button(page, form);
        Locator unlock = Site.button(page, "Unlock");
        assertThat(act.or(unlock)).isVisible();
        // An earlier step may have opened it.
        if (unlock.isVisible()) {
            page.getByLabel("Vault passphrase").last().fill(Site.PASSPHRASE);
            unlock.click();
        }
        act.click();
        assertThat(page.getByLabel(field).last()).isVisible();
    }

    private static void go(Page page, String address) {
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    }

    private static void press(Page page, String address, String button) {
        go(page, address);
        press(page, button);
    }

    private static void press(Page page, String button) {
        Site.button(page, button).first().click();
        opened(page);
    }

    private static void opened(Page page) {
        // The dialog's own element has no size; what is in it has.
        assertThat(page.getByRole(AriaRole.DIALOG)
                        .getByRole(AriaRole.BUTTON)
                        .or(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX))
                        .first())
                .isVisible();
    }

    private static void editor(Page page) {
        Desk.openUnplanned(page, People.anyClientOf(page));
    }

    private static void chart(Page page) {
        go(page, "/clients");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByRole(AriaRole.TAB).first()).isVisible();
    }

    private static void newEntry(Page page) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("New entry"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Phone call"))
                .click();
        opened(page);
    }

    /** An entry as it is written. */
    private static void entry(Page page) {
        chart(page);
        newEntry(page);
        Site.button(page, "Write entry").click();
        page.waitForURL(Pattern.compile("/entries/"));
        assertThat(Desk.section(page, "Narrative")).isVisible();
    }

    /** The notes of a group, of the last weeks, that are not all written. */
    static void group(Page page) {
        go(page, "/notes-due");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Group ")))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write for all"))
                .click();
        assertThat(Site.button(page, "Sign all notes")).isVisible();
    }

    private static void profile(Page page) {
        chart(page);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Profile"))
                .click();
    }

    /** The note under review has the keys once it has the focus. */
    private static void review(Page page) {
        go(page, "/review");
        page.getByRole(AriaRole.ARTICLE).getByRole(AriaRole.HEADING).first().focus();
    }

    private static void documents(Page page) {
        chart(page);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Documents"))
                .click();
        assertThat(Site.button(page, "File document")).isVisible();
    }

    /** Opens what a block of the calendar says, of a session that is still to come about. */
    private static void lookCloser(Page page) {
        String client = People.anyClientOf(page);
        go(page, "/calendar");
        FrontDeskIT.book(page, client, "Haddad", "10:30 PM");
        CalendarIT.block(page, client, "10:30 PM").click();
        opened(page);
    }

    /** Calls a session off, gives its time to another client, and plans it again. */
    private static void planAgainWhatIsTaken(Page page) {
        String client = People.anyClientOf(page);
        String another = People.anotherClientOf(page, client);
        go(page, "/calendar?view=list");
        FrontDeskIT.book(page, client, "Haddad", "9:30 PM");
        more(page, client, "Cancel in time");
        assertThat(FrontDeskIT.row(page, client, "9:30")).containsText("Cancelled");
        FrontDeskIT.book(page, another, "Haddad", "9:30 PM");
        more(page, client, "Plan session again");
        assertThat(Site.button(page, "Choose another time")).isVisible();
    }

    private static void more(Page page, String client, String verb) {
        FrontDeskIT.row(page, client, "9:30")
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("More for " + client))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(verb))
                .click();
    }

    /** Next week's session of somebody who comes every week, with its menu open. */
    private static void recurring(Page page, String item) {
        LocalDate day = LocalDate.now(SamplePractice.ZONE).plusWeeks(1);
        go(page, "/calendar?view=list&day=" + day);
        if (page.getByText("No sessions on this day.").isVisible()) {
            go(page, "/calendar?view=list&day=" + day.plusWeeks(1));
        }
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^More for Desmond")))
                .first()
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .click();
        opened(page);
    }

    private static void ofAGroup(Page page, String verb) {
        go(page, "/calendar/groups");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + verb + ", ")))
                .first()
                .click();
        opened(page);
    }

    /** A session of the last weeks that became this. */
    private static Locator pastRow(Page page, String status) {
        LocalDate today = LocalDate.now(SamplePractice.ZONE);
        for (int back = 1; back <= 21; back++) {
            go(page, "/calendar?view=list&day=" + today.minusDays(back));
            Locator rows = page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.LINK)))
                    .filter(new Locator.FilterOptions().setHasText(status));
            if (rows.count() > 0) {
                return rows.first();
            }
        }
        throw new AssertionError("No session of the last weeks is " + status);
    }

    /** Who came to a session that was held. */
    private static void attendance(Page page) {
        pastRow(page, "Held").getByRole(AriaRole.MENUITEM).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Attendance"))
                .click();
        opened(page);
    }

    private static void repeatOverOthers(Page page) {
        String client = People.anyClientOf(page);
        go(page, "/calendar?day=" + LocalDate.now(SamplePractice.ZONE).plusWeeks(1));
        Site.button(page, "Book session").first().click();
        Locator dialog = Desk.dialog(page, "Book session");
        Desk.choose(
                page,
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Repeat"))),
                Pattern.compile("^Every week$"));
        FrontDeskIT.fill(page, dialog, client, "Whitfield", "9:00 AM");
        assertThat(page.getByText(Pattern.compile("^Every .* at 9:00 AM, . times")))
                .isVisible();
        FrontDeskIT.send(dialog);
        assertThat(Site.button(page, "Change nothing yet")).isVisible();
    }
}
