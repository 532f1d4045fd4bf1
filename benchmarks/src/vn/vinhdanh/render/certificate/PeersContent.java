package vn.vinhdanh.render.certificate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.benchmark.CertificateContent;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/**
 * Writes out the certificates as the program places and breaks their texts, for peers that know nothing of the program:
 * lines of tab-separated fields. It stands in this package because only here is a page to be had before it is drawn.
 */
public final class PeersContent {

    private PeersContent() {}

    /** @param args style, how many certificates, the file to write */
    public static void main(String[] args) throws IOException {
        try (AnnotationConfigApplicationContext program = CertificateContent.program();
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            Award award = CertificateContent.award(program, args[0]);
            Decision decision = CertificateContent.decision(award, 0, Integer.parseInt(args[1]));
            CertificatePress press = program.getBean(CertificatePress.class);
            for (Grant grant : decision.grants()) {
                String recipient = grant.nomination().recipient().nameWithHonorific();
                line(out, Stream.of("certificate", award.shortName() + " – " + recipient));
                for (PlacedText text : press.page(decision, grant).texts()) {
                    text(out, text);
                }
            }
        }
    }

    private static void text(BufferedWriter out, PlacedText text) throws IOException {
        List<String> lines = text.lines();
        if (lines.isEmpty()) {
            return;
        }
        PlacedText.Type type = text.type();
        PlacedText.Rule rule = text.rule();
        Stream<String> place = numbers(text.left(), text.top(), text.width(), text.height());
        Stream<String> look = Stream.of(
                type.family(),
                Integer.toString(type.weight()),
                type.style(),
                Double.toString(type.size()),
                Double.toString(type.leading()),
                type.align(),
                type.color());
        Stream<String> below = numbers(rule.left(), rule.top(), rule.width(), rule.thickness());
        line(out, Stream.of(Stream.of(text.key()), place, look, below, lines.stream())
                .flatMap(fields -> fields));
    }

    private static Stream<String> numbers(double... values) {
        return DoubleStream.of(values).mapToObj(Double::toString);
    }

    private static void line(BufferedWriter out, Stream<String> fields) throws IOException {
        out.write(fields.collect(Collectors.joining("\t", "", "\n")));
    }
}
