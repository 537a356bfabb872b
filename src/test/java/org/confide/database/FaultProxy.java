package org.confide.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The wire between the application and its database, which can be made a bad one. */
final class FaultProxy implements AutoCloseable {

    /** What the wire does with what is sent over it. */
    enum Wire {
        SOUND,
        /** Everything arrives a fifth of a second late, both ways. */
        SLOW,
        /** Everything is swallowed, and nobody is told: a network that fell apart. */
        SILENT,
        /** The next transaction is committed, by saying so or by the save that stands alone, and the answer is lost. */
        COMMIT_UNANSWERED,
        /** A connection that said some words is torn off; others go about their own business. */
        CUT
    }

    private static final long LATE_NANOS = 200_000_000;

    private final ServerSocket door;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger messagesLeft = new AtomicInteger();
    private volatile String words = "";
    private volatile Wire wire = Wire.SOUND;

    FaultProxy(int database) {
        this.database = database;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void is(Wire now) {
        wire = now;
    }

    /** Tears a connection off so many messages after it first says some words. */
    void cutAfter(int messages, String said) {
        words = said;
        messagesLeft.set(messages);
        wire = Wire.CUT;
    }

    private void accept() {
        try {
            while (true) {
                connect(door.accept());
            }
        } catch (IOException closed) {
            // The end of the test.
        }
    }

    private void connect(Socket application) {
        open.add(application);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
            open.add(server);
            application.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Line line = new Line(application, server);
            Thread.ofVirtual().start(() -> line.carry(application, server, true));
            Thread.ofVirtual().start(() -> line.carry(server, application, false));
        } catch (IOException away) {
            tear(application);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        open.forEach(FaultProxy::tear);
    }

    private static void tear(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is what was wanted.
        }
    }

    private static boolean has(byte[] bytes, int length, String words) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(words);
    }

    private static boolean commits(byte[] bytes, int length) {
        return has(bytes, length, "COMMIT") || has(bytes, length, "update progress_note_draft");
    }

    /** One connection. */
    private final class Line {

        private final Socket application;
        private final Socket server;
        private volatile boolean unanswered;
        private boolean said;

        Line(Socket application, Socket server) {
            this.application = application;
            this.server = server;
        }

        private boolean cuts(byte[] bytes, int length) {
            said = said || has(bytes, length, words);
            return said && messagesLeft.getAndDecrement() <= 0;
        }

        void carry(Socket from, Socket to, boolean towardsDatabase) {
            byte[] bytes = new byte[65_536];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (towardsDatabase && wire == Wire.COMMIT_UNANSWERED && commits(bytes, read)) {
                        unanswered = true;
                        wire = Wire.SOUND;
                    }
                    if (wire == Wire.CUT && towardsDatabase && cuts(bytes, read)) {
                        wire = Wire.SOUND;
                        break;
                    }
                    if (wire == Wire.SLOW) {
                        LockSupport.parkNanos(LATE_NANOS);
                    }
                    if (wire != Wire.SILENT && (towardsDatabase || !unanswered)) {
                        out.write(bytes, 0, read);
                    }
                }
            } catch (IOException torn) {
                // Both ends hear of it below.
            }
            tear(application);
            tear(server);
        }
    }
}
