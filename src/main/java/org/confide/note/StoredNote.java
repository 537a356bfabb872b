package org.confide.note;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the parts of a draft stand in their columns. */
final class StoredNote {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredNote() {}

    static String sections(Map<NoteSection, String> sections) {
        return JSON.writeValueAsString(sections);
    }

    static Map<NoteSection, String> sections(String column) {
        EnumMap<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        sections.putAll(JSON.readValue(column, new TypeReference<Map<NoteSection, String>>() {}));
        return sections;
    }

    static String present(Set<Present> present) {
        return present.stream().sorted().map(Present::name).collect(Collectors.joining(","));
    }

    static Set<Present> present(String column) {
        EnumSet<Present> present = EnumSet.noneOf(Present.class);
        if (!column.isEmpty()) {
            Arrays.stream(column.split(",")).map(Present::valueOf).forEach(present::add);
        }
        return present;
    }

    /** Sections as a JSON object. */
    @Converter
    static class SectionsColumn implements AttributeConverter<Map<NoteSection, String>, String> {

        @Override
        public String convertToDatabaseColumn(@Nullable Map<NoteSection, String> sections) {
            return sections(sections == null ? Map.of() : sections);
        }

        @Override
        public Map<NoteSection, String> convertToEntityAttribute(@Nullable String column) {
            return sections(column == null ? "{}" : column);
        }
    }

    /** Roles, divided by commas. */
    @Converter
    static class PresentColumn implements AttributeConverter<Set<Present>, String> {

        @Override
        public String convertToDatabaseColumn(@Nullable Set<Present> present) {
            return present(present == null ? Set.of() : present);
        }

        @Override
        public Set<Present> convertToEntityAttribute(@Nullable String column) {
            return present(column == null ? "" : column);
        }
    }
}
