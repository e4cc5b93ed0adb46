package io.github.statuary.core.validation;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.content.ContentNames;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Where a value is that violates a constraint, by the nodes of its path. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class Violation {

    private final ConstraintViolation<?> violation;
    private final List<Object> way = new ArrayList<>();
    private final List<AnnotatedElement> parameters = new ArrayList<>();
    private String name = "";
    private Type content;

    Violation(ConstraintViolation<?> violation) {
        this.violation = violation;
        this.content = violation.getRootBeanClass();
        List<Method> methods = List.of();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                methods = Declarations.of(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
            } else if (node.getKind() == ElementKind.PARAMETER) {
                name = node.getName();
                add(methods, node.as(Path.ParameterNode.class).getParameterIndex());
            }
            if (!follow(node)) {
                break;
            }
        }
    }

    private void add(List<Method> methods, int index) {
        if (!methods.isEmpty()) {
            content = methods.get(0).getGenericParameterTypes()[index];
        }
        for (Method method : methods) {
            parameters.add(method.getParameters()[index]);
        }
    }

    /** Whether the way goes on: an element of a set, say, has neither an index nor a key. */
    private boolean follow(Path.Node node) {
        Object element = node.getIndex() != null ? node.getIndex() : node.getKey();
        if (element != null) {
            way.add(element);
        } else if (node.isInIterable()) {
            return false;
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            way.add(node.getName());
        }
        return true;
    }

    /** The way from the content, with the names on the wire. */
    List<Object> way(ContentNames names) {
        Object last = violation.getLeafBean();
        return names.of(content, way, last == null ? null : last.getClass());
    }

    /** An element of the member {@code errors}. */
    Map<String, Object> error(RequestParts parts, ContentNames names) {
        String detail = violation.getMessage();
        for (AnnotatedElement parameter : parameters) {
            Map<String, Object> error = parts.error(parameter, name, detail);
            if (error != null) {
                return error;
            }
        }
        if (way.size() == 1 && violation.getLeafBean() != null) {
            String property = String.valueOf(way.get(0));
            for (AnnotatedElement member :
                    Declarations.of(violation.getLeafBean().getClass(), property)) {
                Map<String, Object> error = parts.error(member, property, detail);
                if (error != null) {
                    return error;
                }
            }
        }
        return FrameworkErrors.error(way(names), detail);
    }
}
