package vn.vinhdanh.render.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;

/** What templates may ask of a model: what our own records say of themselves, and the name of a constant. */
enum ModelAccess implements MemberAccessPolicy, ClassMemberAccessPolicy {
    OWN_RECORDS;

    private static final String OURS = "vn.vinhdanh.";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        if (method.getDeclaringClass() == Enum.class) {
            return method.getName().equals("name");
        }
        return method.getDeclaringClass().getName().startsWith(OURS)
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class
                && !OF_EVERY_OBJECT.contains(method.getName());
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }
}
