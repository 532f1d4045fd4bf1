package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small pictures in each format that a clerk may hand in. */
final class Pictures {

    private Pictures() {}

    static Path write(Path file, String format) throws IOException {
        BufferedImage picture = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int x = 0; x < 320; x++) {
            pen.setColor(new Color(155, x % 256, (x * 7) % 256));
            pen.drawLine(x, 0, 320 - x, 180);
        }
        pen.dispose();
        return write(file, format, picture);
    }

    static Path write(Path file, String format, int width, int height) throws IOException {
        return write(file, format, new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY));
    }

    static Path writeTranslucent(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(64, 36, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(10, 10, 0x80FF0000);
        return write(file, "png", picture);
    }

    /** Four colours without a word on what they are, as presses write them. */
    static Path writeCmyk(Path file) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 36, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(new IIOImage(inks, null, null));
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static Path write(Path file, String format, BufferedImage picture) throws IOException {
        assertThat(ImageIO.write(picture, format, file.toFile()))
                .as("%s can be written", format)
                .isTrue();
        return file;
    }
}
