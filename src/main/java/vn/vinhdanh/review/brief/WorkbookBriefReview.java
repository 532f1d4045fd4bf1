package vn.vinhdanh.review.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.register.WrittenNumber;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.BriefReview;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.OfficeProfile;
import vn.vinhdanh.review.PhotoState;
import vn.vinhdanh.review.ReviewSettings;
import vn.vinhdanh.review.merit.RewardKindText;
import vn.vinhdanh.review.signer.OfficeSigners;

@Component
public class WorkbookBriefReview implements BriefReview {

    private final OfficeProfile profile;
    private final OfficeSigners signers;
    private final ReviewSettings settings;

    public WorkbookBriefReview(OfficeProfile profile, OfficeSigners signers, ReviewSettings settings) {
        this.profile = profile;
        this.signers = signers;
        this.settings = settings;
    }

    @Override
    public BriefOutcome review(Submission submission, LocalDate today, Function<String, PhotoState> photos) {
        Facts facts = new Facts(submission);
        IssuingBody body = new IssuingBody(facts.required(Fact.ISSUING_BODY, profile.name(), "Cơ quan ban hành"));
        NumberFacts numbered = NumberFacts.read(facts, today.plusDays(settings.daysAhead()));
        OfficeProfile own = profileFor(body);
        LocalDate day = Objects.requireNonNullElse(numbered.date(), today);
        Signer signer = new SignerFacts(facts, signatory(facts, own, day)).signer(body);
        Office office = office(facts, own, body, numbered, signer);
        String subject = subject(facts);
        List<String> legalBases = legalBases(facts);
        Conference conference = new ConferenceFacts(facts, photos).conference();
        GrantingLevel level = own.level() != null ? own.level() : body.level();
        DecisionBrief brief = new DecisionBrief(
                office,
                level,
                numbered.number(),
                numbered.date(),
                subject,
                legalBases,
                signer,
                facts.texts(Fact.DISTRIBUTION, profile.distribution()).stream()
                        .map(WorkbookBriefReview::bare)
                        .toList(),
                conference);
        RewardKind rewardKind = rewardKind(facts);
        compareDates(facts, numbered.date(), legalBases);
        List<Finding> findings = facts.findings();
        boolean faulty = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new BriefOutcome(faulty ? null : brief, level, rewardKind, findings);
    }

    /** No decision rests on a document that is younger. */
    private static void compareDates(Facts facts, @Nullable LocalDate decided, List<String> legalBases) {
        if (decided != null) {
            legalBases.forEach(basis -> Dates.citedIn(basis).stream()
                    .filter(cited -> cited.isAfter(decided))
                    .findFirst()
                    .ifPresent(cited -> facts.finding(
                            FindingCode.DECISION_BEFORE_ITS_BASIS,
                            Fact.LEGAL_BASIS,
                            Dates.written(decided),
                            Dates.written(cited),
                            basis)));
        }
    }

    private static @Nullable RewardKind rewardKind(Facts facts) {
        String written = facts.text(Fact.REWARD_KIND);
        if (written == null) {
            return null;
        }
        Optional<RewardKind> kind = RewardKindText.read(written);
        if (kind.isEmpty()) {
            facts.finding(FindingCode.REWARD_KIND_NOT_KNOWN, Fact.REWARD_KIND, written);
        }
        return kind.orElse(null);
    }

    /** Rank, symbol and signer of the settings are their own office's, not those of another that the workbook names. */
    private OfficeProfile profileFor(IssuingBody body) {
        String name = Facts.said(profile.name());
        if (name == null || NameKey.of(new IssuingBody(name).inFull()).equals(NameKey.of(body.inFull()))) {
            return profile;
        }
        return new OfficeProfile(
                null,
                body.name(),
                null,
                profile.place(),
                null,
                null,
                profile.subject(),
                null,
                null,
                null,
                profile.legalBases(),
                profile.distribution());
    }

    /** Signers, too, are those of the settings' own office. */
    private Signatory signatory(Facts facts, OfficeProfile own, LocalDate day) {
        return own.equals(profile) && !signers.signers().isEmpty()
                ? new SignersInOffice(facts, signers.signers(), day).signatory()
                : new Signatory(own.signerName(), own.signerPosition(), own.signingForm());
    }

    private static Office office(
            Facts facts, OfficeProfile own, IssuingBody body, NumberFacts numbered, Signer signer) {
        String symbol = Optional.ofNullable(numbered.symbol())
                .or(() -> Optional.ofNullable(Facts.said(own.symbol())))
                .or(() -> Optional.ofNullable(body.symbol()))
                .orElse(null);
        if (symbol == null) {
            facts.missing(Fact.DECISION_NUMBER, "ký hiệu của quyết định (ví dụ 100/QĐ-SNV)");
        }
        return new Office(
                facts.text(Fact.SUPERIOR_BODY, own.superior()),
                body.inFull(),
                authority(own, body, signer),
                facts.required(Fact.PLACE, own.place(), "Địa danh"),
                Objects.requireNonNullElse(symbol, ""));
    }

    /** The head of the body decides, whoever signs. */
    private static String authority(OfficeProfile own, IssuingBody body, Signer signer) {
        String said = Facts.said(own.authority());
        if (said != null) {
            return said;
        }
        String head = body.head();
        if (head == null) {
            String position = Objects.requireNonNullElse(signer.principal(), signer.position());
            head = SignerFacts.isDeputy(position) ? SignerFacts.headOf(position) : position;
        }
        return head + " " + body.inFull();
    }

    private String subject(Facts facts) {
        String subject = facts.required(Fact.SUBJECT, profile.subject(), "Trích yếu");
        return bare(subject.replaceFirst("(?iu)^(về việc|v/v)[\\s:]*", ""));
    }

    private List<String> legalBases(Facts facts) {
        List<String> bases = facts.texts(Fact.LEGAL_BASIS, profile.legalBases());
        if (bases.isEmpty()) {
            facts.missing(Fact.LEGAL_BASIS, "Căn cứ");
        }
        return bases.stream().map(WorkbookBriefReview::bare).toList();
    }

    /** Without the marks that the layout sets itself. */
    private static String bare(String line) {
        return line.replaceFirst("^[-–+*]\\s*", "")
                .replaceFirst("[;.,/\\s]+$", "")
                .strip();
    }

    /** The decision's number, symbol and date; each null where the workbook gives none. */
    record NumberFacts(
            @Nullable String number,
            @Nullable String symbol,
            @Nullable LocalDate date) {

        static NumberFacts read(Facts facts, LocalDate latest) {
            LocalDate date = date(facts, latest);
            String written = facts.text(Fact.DECISION_NUMBER);
            if (written == null) {
                return new NumberFacts(null, null, date);
            }
            Optional<String> symbolAlone = WrittenNumber.symbolAlone(written);
            if (symbolAlone.isPresent()) {
                return new NumberFacts(null, symbolAlone.get(), date);
            }
            Optional<WrittenNumber> number = WrittenNumber.read(written);
            if (number.isEmpty()) {
                facts.finding(FindingCode.DECISION_NUMBER_NOT_READABLE, Fact.DECISION_NUMBER, written);
                return new NumberFacts(null, null, date);
            }
            if (facts.text(Fact.DECISION_DATE) == null) {
                facts.finding(FindingCode.DECISION_NUMBER_WITHOUT_DATE, Fact.DECISION_NUMBER, written);
            }
            return new NumberFacts(number.get().number(), number.get().symbol(), date);
        }

        private static @Nullable LocalDate date(Facts facts, LocalDate latest) {
            String written = facts.text(Fact.DECISION_DATE);
            if (written == null) {
                return null;
            }
            Optional<LocalDate> date = Dates.read(written);
            if (date.isEmpty()) {
                facts.finding(FindingCode.DECISION_DATE_NOT_READABLE, Fact.DECISION_DATE, written);
            } else if (date.get().isAfter(latest)) {
                facts.finding(FindingCode.DECISION_DATE_IN_FUTURE, Fact.DECISION_DATE, written);
            }
            return date.orElse(null);
        }
    }
}
