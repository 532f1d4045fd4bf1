package vn.vinhdanh.approval.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.approval.ApprovalSettings;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.proof.TemplateKinds;
import vn.vinhdanh.render.proof.TemplateProofs;
import vn.vinhdanh.review.OfficeProfile;
import vn.vinhdanh.review.signer.OfficeSigners;

@Component
class RegisteredApprovals implements TemplateApprovals {

    private static final OfficeProfile NO_PROFILE =
            new OfficeProfile(null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    private final TemplateKinds kinds;
    private final TemplateProofs proofs;
    private final OfficeProfile profile;
    private final OfficeSigners signers;
    private final ApprovalSettings settings;
    private final ApprovalRows rows;
    private final KeptTemplates kept;
    private final Clock clock;

    RegisteredApprovals(
            TemplateKinds kinds,
            TemplateProofs proofs,
            OfficeProfile profile,
            OfficeSigners signers,
            ApprovalSettings settings,
            ApprovalRows rows,
            KeptTemplates kept,
            Clock clock) {
        this.kinds = kinds;
        this.proofs = proofs;
        this.profile = profile;
        this.signers = signers;
        this.settings = settings;
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public List<Standing> all() {
        return versions().stream().map(this::standing).toList();
    }

    private List<TemplateKinds.Version> versions() {
        List<TemplateKinds.Version> versions = new ArrayList<>(kinds.versions());
        boolean says = !profile.equals(NO_PROFILE) || !signers.signers().isEmpty();
        versions.add(new TemplateKinds.Version(
                OFFICE,
                hex(sha256().digest((profile + signers.wording()).getBytes(StandardCharsets.UTF_8))),
                says ? List.of("vinhdanh.office") : List.of()));
        return versions;
    }

    private Standing standing(TemplateKinds.Version version) {
        if (version.changed().isEmpty()) {
            return new Standing(version.kind(), version.sha256(), State.BUILT_IN, List.of(), null, null);
        }
        return rows.find(version.kind(), version.sha256())
                .map(approved -> new Standing(
                        version.kind(),
                        version.sha256(),
                        State.APPROVED,
                        version.changed(),
                        approved.by(),
                        approved.at()))
                .orElseGet(() ->
                        new Standing(version.kind(), version.sha256(), State.CHANGED, version.changed(), null, null));
    }

    @Override
    public List<Standing> lacking(Collection<String> wanted) {
        if (settings.approval() == ApprovalSettings.Approval.OFF) {
            return List.of();
        }
        return all().stream()
                .filter(standing -> wanted.contains(standing.kind()) && standing.state() == State.CHANGED)
                .toList();
    }

    @Override
    public Standing approve(String kind, String by) {
        Standing now = standingOf(kind);
        MessageDigest proof = sha256();
        proofs.of(kind).stream().map(RenderedDocument::content).forEach(proof::update);
        if (!kind.equals(OFFICE)) {
            kept.keep(now.version(), kinds.files(kind));
        }
        LocalDateTime at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        rows.save(kind, new ApprovalRows.Approved(now.version(), by, at), hex(proof.digest()));
        return standingOf(kind);
    }

    private Standing standingOf(String kind) {
        return all().stream()
                .filter(standing -> standing.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no templates of the kind " + kind));
    }

    @Override
    public Optional<String> approvedBefore(String kind) {
        return rows.lastOther(kind, standingOf(kind).version());
    }

    @Override
    public void use(String batch, Collection<String> used) {
        versions().stream()
                .filter(version -> used.contains(version.kind()))
                .forEach(version -> rows.use(batch, version.kind(), version.sha256()));
        rows.use(batch, ApprovalRows.EVERYTHING, kept.keepTogether(kinds.everything()));
    }

    @Override
    public boolean unpack(String batch, Path folder) {
        return rows.everything(batch)
                .filter(version -> kept.unpack(version, folder))
                .isPresent();
    }

    @Override
    public Map<String, String> used(String batch) {
        return rows.used(batch);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
