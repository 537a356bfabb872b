package org.confide.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/** What stands in the instructions and ArchUnit does not tell: the arguments of a call. */
final class Bytecode {

    private static final Set<String> QUERIES = Set.of(
            "org/springframework/jdbc/core/simple/JdbcClient.sql",
            "jakarta/persistence/EntityManager.createQuery",
            "jakarta/persistence/EntityManager.createNativeQuery",
            "org/hibernate/query/QueryProducer.createQuery",
            "org/hibernate/Session.createQuery",
            "org/hibernate/Session.createSelectionQuery",
            "org/hibernate/Session.createMutationQuery",
            "org/hibernate/Session.createNativeQuery",
            "org/hibernate/StatelessSession.createNativeQuery",
            "java/sql/Connection.prepareStatement",
            "java/sql/Connection.prepareCall",
            "java/sql/Connection.nativeSQL",
            "java/sql/Statement.execute",
            "java/sql/Statement.executeQuery",
            "java/sql/Statement.executeUpdate",
            "java/sql/Statement.executeLargeUpdate",
            "java/sql/Statement.addBatch");

    private Bytecode() {}

    /**
     * The calls that send the database a text other than a constant of the source. Each argument has to be loaded as a
     * constant right before the call, so a text put together in any way is found; so is a constant passed through a
     * variable, which is then written in place.
     */
    static List<String> queriesPutTogether(JavaClass type) {
        List<String> found = new ArrayList<>();
        walk(type, (method, call) -> {
            String target = call.owner() + "." + call.name();
            boolean template = call.owner().matches("org/springframework/jdbc/core/.*Jdbc(Template|Operations)")
                    && takesText(call);
            if ((QUERIES.contains(target) && takesText(call) || template) && !call.onlyConstants()) {
                found.add(type.getName() + "." + method);
            }
        });
        return found;
    }

    /** The methods that run a script in the browser other than a constant of the source; its parameters may be anything. */
    static List<String> scriptsPutTogether(JavaClass type) {
        List<String> found = new ArrayList<>();
        walk(type, (method, call) -> {
            if (call.name().equals("executeJs") && !call.firstIsConstant()) {
                found.add(type.getName() + "." + method);
            }
        });
        return found;
    }

    /** Whether a record's toString is the compiler's, which prints every component. */
    static boolean printsEverything(JavaClass type) {
        List<String> found = new ArrayList<>();
        walk(type, (method, call) -> {
            if (method.equals("toString") && call.owner().equals("java/lang/runtime/ObjectMethods")) {
                found.add(method);
            }
        });
        return !found.isEmpty();
    }

    private static boolean takesText(Call call) {
        Type[] arguments = Type.getArgumentTypes(call.descriptor());
        return arguments.length > 0 && arguments[0].equals(Type.getType(String.class));
    }

    /** A call with the constants that were loaded directly before it. */
    private record Call(String owner, String name, String descriptor, int constants, boolean firstIsConstant) {

        boolean onlyConstants() {
            return constants >= Type.getArgumentTypes(descriptor).length;
        }
    }

    private interface Look {
        void at(String method, Call call);
    }

    private static void walk(JavaClass type, Look look) {
        try (InputStream bytes = Objects.requireNonNull(
                type.getSource().orElseThrow().getUri().toURL().openStream())) {
            new ClassReader(bytes).accept(new Methods(look), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Methods extends ClassVisitor {

        private final Look look;

        Methods(Look look) {
            super(Opcodes.ASM9);
            this.look = look;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new Calls(name, look);
        }
    }

    private static final class Calls extends MethodVisitor {

        private final String method;
        private final Look look;
        private int constants;
        private int beforeSize;
        private boolean arrayAfterConstant;

        Calls(String method, Look look) {
            super(Opcodes.ASM9);
            this.method = method;
            this.look = look;
        }

        @Override
        public void visitLdcInsn(Object value) {
            constants++;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean anInterface) {
            look.at(method, new Call(owner, name, descriptor, constants, arrayAfterConstant));
            constants = 0;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            look.at(method, new Call(bootstrap.getOwner(), bootstrap.getName(), descriptor, 0, false));
            constants = 0;
        }

        @Override
        public void visitInsn(int opcode) {
            beforeSize = constants;
            constants = 0;
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            beforeSize = constants;
            constants = 0;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            constants = 0;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            // The size of the array of parameters stands between the script and the array.
            if (opcode == Opcodes.ANEWARRAY) {
                arrayAfterConstant = beforeSize > 0;
            }
            constants = 0;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            constants = 0;
        }
    }
}
