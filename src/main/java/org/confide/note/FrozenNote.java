package org.confide.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.PlaceOfService;
import org.confide.practice.ServiceId;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A progress note as it was signed. Its canonical form, {@code progress-note/1} for a session and {@code
 * record-entry/1} for a contact outside of one, is one JSON object with its members in
 * the order written here and sections in the order of {@link NoteSection}, in UTF-8; the signature is bound to the
 * SHA-256 of those bytes. The form is frozen by a golden file: a new member means a new form.
 *
 * @param occasion what it documents
 * @param client whose chart it stands in
 * @param author who wrote it
 * @param serviceLabel the service's name at that time; of an entry its kind's
 * @param content what it says
 */
public record FrozenNote(
        Occasion occasion, ClientId client, AccountId author, String serviceLabel, DraftContent content) {

    private static final String OF_SESSION = "progress-note/1";
    private static final String OF_CONTACT = "record-entry/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@return the canonical form} */
    String canonical() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        switch (occasion) {
            case Occasion.Held held -> {
                object.put("form", OF_SESSION);
                object.put("session", held.id().value().toString());
            }
            case Occasion.Contact contact -> {
                object.put("form", OF_CONTACT);
                object.put("contact", contact.kind().name());
                object.put("at", contact.at().toString());
            }
        }
        object.put("client", client.value().toString());
        object.put("author", author.value().toString());
        object.put("format", content.format());
        object.put("started", text(content.time().started()));
        object.put("ended", text(content.time().ended()));
        object.put("minutes", content.time().minutes());
        if (content.service() != null) {
            object.put("service", content.service().value().toString());
        }
        object.put("serviceLabel", serviceLabel);
        object.put("place", content.place() == null ? null : content.place().name());
        object.put("audioOnly", content.audioOnly());
        object.put(
                "present",
                content.present().stream().sorted().map(Present::name).toList());
        List<List<String>> sections = new ArrayList<>();
        for (NoteSection section : NoteSection.values()) {
            if (!content.section(section).isEmpty()) {
                sections.add(List.of(section.name(), content.section(section)));
            }
        }
        object.put("sections", sections);
        return JSON.writeValueAsString(object);
    }

    /** Reads the canonical form back. */
    static FrozenNote of(String canonical) {
        JsonNode object = JSON.readTree(canonical);
        Set<Present> present = EnumSet.noneOf(Present.class);
        object.get("present").forEach(role -> present.add(Present.valueOf(role.stringValue())));
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        object.get("sections")
                .forEach(pair -> sections.put(
                        NoteSection.valueOf(pair.get(0).stringValue()),
                        pair.get(1).stringValue()));
        DraftContent content = new DraftContent(
                object.get("format").stringValue(),
                new DocumentedTime(instant(object.get("started")), instant(object.get("ended"))),
                true,
                object.has("service") ? new ServiceId(uuid(object.get("service"))) : null,
                object.get("place").isNull()
                        ? null
                        : PlaceOfService.valueOf(object.get("place").stringValue()),
                object.get("audioOnly").booleanValue(),
                present,
                sections,
                Map.of());
        return new FrozenNote(
                occasion(object),
                new ClientId(uuid(object.get("client"))),
                new AccountId(uuid(object.get("author"))),
                object.get("serviceLabel").stringValue(),
                content);
    }

    private static Occasion occasion(JsonNode object) {
        return object.get("form").stringValue().equals(OF_CONTACT)
                ? new Occasion.Contact(
                        ContactKind.valueOf(object.get("contact").stringValue()),
                        Instant.parse(object.get("at").stringValue()))
                : new Occasion.Held(new SessionId(uuid(object.get("session"))));
    }

    /** The SHA-256 of a canonical form. */
    static byte[] hash(String canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable Instant instant(JsonNode node) {
        return node.isNull() ? null : Instant.parse(node.stringValue());
    }

    private static UUID uuid(JsonNode node) {
        return UUID.fromString(node.stringValue());
    }

    /** Says nothing of what the note says. */
    @Override
    public String toString() {
        return "FrozenNote[" + occasion.label() + "]";
    }
}
