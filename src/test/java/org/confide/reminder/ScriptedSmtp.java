package org.confide.reminder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers one command as a test wants it, and everything else as a good one does. */
final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: the line goes dead. */
    static final String HANG_UP = "";

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String command;
    private final String answer;

    ScriptedSmtp(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        Thread.ofPlatform().daemon().name("scripted-smtp").start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.setSoTimeout(10_000);
                talk(
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII)),
                        caller.getOutputStream());
            } catch (IOException over) {
                // The caller has gone, or the test is over.
            }
        }
    }

    private void talk(BufferedReader in, OutputStream out) throws IOException {
        say(out, "220 scripted");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data) {
                if (!line.equals(".")) {
                    continue;
                }
                data = false;
                line = "END";
            }
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith(command)) {
                if (answer.equals(HANG_UP)) {
                    return;
                }
                say(out, answer);
            } else if (word.startsWith("DATA")) {
                data = true;
                say(out, "354 go on");
            } else {
                say(out, "250 fine");
            }
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
