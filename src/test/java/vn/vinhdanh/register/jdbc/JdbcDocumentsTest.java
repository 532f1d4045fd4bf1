package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.database.DatabaseFixture.sha256;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;

class JdbcDocumentsTest {

    private static final IssuedDocument DECISION =
            new IssuedDocument("quyet-dinh.pdf", "decision", sha256("d"), 52_000, 3, null, null);
    private static final IssuedDocument CERTIFICATE =
            new IssuedDocument("bang-khen/0001-do-thi-dao.pdf", "certificate", sha256("c"), 31_000, 1, "Đỗ Thị Đào", 1);

    private final DatabaseFixture database =
            DatabaseFixture.with(JdbcDocuments.class).withBatch("quy-1").withBatch("quy-2");
    private final Documents documents = database.get(Documents.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void documentsAreListedInTheOrderOfTheirPaths() {
        documents.register("quy-1", List.of(DECISION, CERTIFICATE));

        assertThat(documents.of("quy-1")).containsExactly(CERTIFICATE, DECISION);
        assertThat(documents.of("quy-2")).isEmpty();
    }

    @Test
    void theSamePathAgainReplacesItsEntry() {
        IssuedDocument renderedAgain =
                new IssuedDocument("quyet-dinh.pdf", "decision", sha256("e"), 53_000, 4, null, null);
        documents.register("quy-1", List.of(DECISION, CERTIFICATE));
        documents.register("quy-1", List.of(renderedAgain));

        assertThat(documents.of("quy-1")).containsExactly(CERTIFICATE, renderedAgain);
    }

    @Test
    void manyAreRegisteredTogetherAndNoneIsNoFault() {
        List<IssuedDocument> chunk = IntStream.rangeClosed(1, 1_000)
                .mapToObj(n -> new IssuedDocument(
                        String.format(Locale.ROOT, "bang-khen/%04d.pdf", n),
                        "certificate",
                        sha256("" + n),
                        n,
                        1,
                        "Lê An",
                        n))
                .toList();
        documents.register("quy-1", List.of());
        documents.register("quy-1", chunk);

        assertThat(documents.of("quy-1")).isEqualTo(chunk);
    }

    @Test
    void onlyWhatIsNamedIsForgotten() {
        documents.register("quy-1", List.of(DECISION, CERTIFICATE));
        documents.register("quy-2", List.of(CERTIFICATE));
        documents.forget("quy-1", List.of(CERTIFICATE.path(), "khong-co.pdf"));

        assertThat(documents.of("quy-1")).containsExactly(DECISION);
        assertThat(documents.of("quy-2")).containsExactly(CERTIFICATE);
    }

    @Test
    void clearingOneBatchLeavesTheOthers() {
        documents.register("quy-1", List.of(DECISION));
        documents.register("quy-2", List.of(DECISION));
        documents.clear("quy-1");

        assertThat(documents.of("quy-1")).isEmpty();
        assertThat(documents.of("quy-2")).containsExactly(DECISION);
    }
}
