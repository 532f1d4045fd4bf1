package vn.vinhdanh.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vinhdanh.catalogue.GrantingLevel;

/**
 * What the office's settings say where a workbook is silent; the workbook always comes first.
 *
 * @param superior superior body (cơ quan chủ quản)
 * @param name issuing body (cơ quan ban hành)
 * @param authority who decides: "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên"
 * @param symbol "QĐ-UBND"
 * @param signingForm "KT."
 */
@ConfigurationProperties("vinhdanh.office")
public record OfficeProfile(
        @Nullable String superior,
        @Nullable String name,
        @Nullable String authority,
        @Nullable String place,
        @Nullable String symbol,
        @Nullable GrantingLevel level,
        @Nullable String subject,
        @Nullable String signingForm,
        @Nullable String signerPosition,
        @Nullable String signerName,
        @DefaultValue List<String> legalBases,
        @DefaultValue List<String> distribution) {}
