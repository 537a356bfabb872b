package org.confide.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netbeans.lib.profiler.heap.Heap;
import org.netbeans.lib.profiler.heap.HeapFactory;
import org.netbeans.lib.profiler.heap.Instance;
import org.netbeans.lib.profiler.heap.JavaClass;
import org.netbeans.lib.profiler.heap.PrimitiveArrayInstance;

/** What is alive in the memory of a running application, read out of a dump that is gone afterwards. */
final class MemoryOf {

    private final RunningConfide confide;

    MemoryOf(RunningConfide confide) {
        this.confide = confide;
    }

    /**
     * Looks for a word in every live byte and character array, after a full collection.
     *
     * @param word plain letters
     * @return the way from each array that holds it to a root of the collector, one line each
     */
    List<String> waysTo(String word) {
        // A name of its own each time: the reader keeps what it knows of a file by name.
        Path dump = confide.log().resolveSibling("memory-" + System.nanoTime() + ".hprof");
        try {
            run("jcmd", Long.toString(confide.pid()), "GC.heap_dump", dump.toString());
            Heap heap = HeapFactory.createHeap(dump.toFile());
            List<String> ways = new ArrayList<>();
            for (String type : List.of("byte[]", "char[]")) {
                JavaClass arrays = heap.getJavaClassByName(type);
                for (Object each : arrays.getInstances()) {
                    PrimitiveArrayInstance array = (PrimitiveArrayInstance) each;
                    if (array.getLength() >= word.length() && text(array).contains(word)) {
                        ways.add(way(array));
                    }
                }
            }
            return ways;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        } finally {
            delete(dump);
        }
    }

    private static String text(PrimitiveArrayInstance array) {
        StringBuilder text = new StringBuilder(array.getLength());
        for (Object value : array.getValues()) {
            String each = (String) value;
            text.append(each.length() == 1 && !Character.isDigit(each.charAt(0)) ? each.charAt(0) : letter(each));
        }
        return text.toString().replace("\0", "");
    }

    private static char letter(String number) {
        try {
            return (char) (Integer.parseInt(number) & 0xff);
        } catch (NumberFormatException aCharacter) {
            return number.charAt(0);
        }
    }

    private static String way(Instance array) {
        Map<Long, String> steps = new LinkedHashMap<>();
        for (Instance at = array; at != null && !steps.containsKey(at.getInstanceId()); ) {
            steps.put(at.getInstanceId(), at.getJavaClass().getName());
            at = at.isGCRoot() ? null : at.getNearestGCRootPointer();
        }
        return String.join(" < ", steps.values());
    }

    private static void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError(program + " failed: " + said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new AssertionError(stays);
        }
    }
}
