package vn.vinhdanh.render.pdf;

/**
 * One font face of templates/fonts/fonts.yaml.
 *
 * @param weight 400 regular, 700 bold
 * @param file below templates/fonts/
 */
public record Face(String family, int weight, boolean italic, String file) {}
