package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/** How a page looks. */
public final class Look {

    private Look() {}

    /** The mean difference of two grey pictures of one size, of 255. */
    public static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth() + "x" + other.getHeight()).isEqualTo(one.getWidth() + "x" + one.getHeight());
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return sum / one.getWidth() / one.getHeight();
    }
}
