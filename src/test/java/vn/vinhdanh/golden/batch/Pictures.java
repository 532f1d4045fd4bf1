package vn.vinhdanh.golden.batch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Photos of a conference: across, upright, and very wide. */
final class Pictures {

    private static final int[][] SIZES = {{640, 400}, {300, 500}, {1200, 90}};

    private Pictures() {}

    static List<Path> in(Path folder) throws IOException {
        List<Path> pictures = new ArrayList<>();
        for (int[] size : SIZES) {
            BufferedImage picture = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = picture.createGraphics();
            pen.setColor(new Color(155, 28, 28));
            pen.fillOval(0, 0, size[0], size[1]);
            pen.dispose();
            Path file = folder.resolve("anh-" + pictures.size() + ".jpg");
            if (!ImageIO.write(picture, "jpg", file.toFile())) {
                throw new IOException("no writer for JPEG");
            }
            pictures.add(file);
        }
        return List.copyOf(pictures);
    }
}
