package org.confide.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Passes a text on and remembers its end, by which a whole dump is told from one that was cut off. */
final class Tail extends FilterOutputStream {

    private static final int LENGTH = 200;

    private byte[] end = new byte[0];

    Tail(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        int taken = Math.min(length, LENGTH);
        int kept = Math.min(end.length, LENGTH - taken);
        byte[] next = Arrays.copyOfRange(end, end.length - kept, end.length - kept + LENGTH);
        System.arraycopy(bytes, from + length - taken, next, kept, taken);
        end = Arrays.copyOf(next, kept + taken);
    }

    byte[] end() {
        return end.clone();
    }
}
