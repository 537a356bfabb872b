package org.confide.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** What is kept in data files and not in code: one JSON object a file, in a folder under {@code data}. */
public final class DataFiles {

    private DataFiles() {}

    /**
     * Reads a folder.
     *
     * @param folder its name under {@code data}, such as {@code formats}
     * @param type what each file holds
     * @param order the order in which they come
     * @param <T> the type
     * @return what the files hold
     */
    public static <T> List<T> read(String folder, Class<T> type, ToIntFunction<T> order) {
        JsonMapper json = JsonMapper.builder().build();
        List<T> read = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:data/" + folder + "/*.json")) {
                try (InputStream in = file.getInputStream()) {
                    read.add(json.readValue(in, type));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.sort(Comparator.comparingInt(order));
        return read;
    }
}
