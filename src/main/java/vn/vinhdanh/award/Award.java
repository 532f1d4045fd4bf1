package vn.vinhdanh.award;

/**
 * A title of emulation or a form of commendation (danh hiệu thi đua, hình thức khen thưởng), as the catalogue has it.
 *
 * @param code the catalogue's own, "BKT"
 * @param name official, as printed: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
 * @param shortName the certificate's largest line: "Bằng khen"
 * @param folder where its certificates go: "bang-khen"
 * @param style the certificate template's name: "bang-khen", a folder below templates/certificate/
 */
public record Award(String code, String name, String shortName, String folder, String style) {}
