package vn.vinhdanh.benchmark.peer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The font faces that certificates need. */
final class Faces {

    private Faces() {}

    static Set<Face> of(List<Certificate> certificates) {
        Set<Face> faces = new LinkedHashSet<>();
        certificates.forEach(certificate -> certificate.texts().forEach(text -> faces.add(text.face())));
        return faces;
    }
}
