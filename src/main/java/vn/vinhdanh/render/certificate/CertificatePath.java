package vn.vinhdanh.render.certificate;

import java.util.Locale;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.decision.Grant;

/** Where certificates lie in a batch's folder. */
final class CertificatePath {

    private static final String NAMELESS = "nguoi-nhan";

    private CertificatePath() {}

    /** "bang-khen/0001-nguyen-van-a.pdf": the number tells two people of one name apart. */
    static String single(Grant grant) {
        String slug = Slug.of(grant.nomination().recipient().name(), NAMELESS);
        return String.format(
                Locale.ROOT, "%s/%04d-%s.pdf", grant.nomination().award().folder(), grant.id(), slug);
    }

    /** "in/bang-khen-001.pdf". */
    static String run(Award award, int number) {
        return String.format(Locale.ROOT, "in/%s-%03d.pdf", award.folder(), number);
    }
}
