package org.trabecula.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Keeps pictures of screens, small: 256 colours, the first 3,000 pixels of a long page. One that looks the same stays as it is,
 * so that it is committed only when it has changed.
 */
final class Screens {

    /** Share of pixels that may differ (a time, a caret) before a picture counts as changed. */
    private static final double SAME = 0.004;

    private static final int TALLEST = 3_000;
    private static final int COLOURS = 256;

    private Screens() {}

    static void save(Path file, byte[] png) {
        try {
            BufferedImage after = small(ImageIO.read(new ByteArrayInputStream(png)));
            if (Files.exists(file) && same(ImageIO.read(file.toFile()), after)) {
                return;
            }
            Files.createDirectories(file.getParent());
            write(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the picture cut to size, in the colours that it has most of; others become the nearest of these. */
    static BufferedImage small(BufferedImage picture) {
        int width = picture.getWidth();
        int height = Math.min(TALLEST, picture.getHeight());
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xffffff;
            counts.merge(pixels[i], 1, Integer::sum);
        }
        List<Integer> palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage small = new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = nearest.computeIfAbsent(pixels[y * width + x], colour -> nearest(colours, colour));
            }
            small.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        return small;
    }

    static void write(Path file, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam most = writer.getDefaultWriteParam();
        most.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        most.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), most);
        } finally {
            writer.dispose();
        }
    }

    private static int nearest(int[] colours, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length && least > 0; i++) {
            int red = (colours[i] >> 16 & 255) - (colour >> 16 & 255);
            int green = (colours[i] >> 8 & 255) - (colour >> 8 & 255);
            int blue = (colours[i] & 255) - (colour & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static boolean same(BufferedImage before, BufferedImage after) {
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            return false;
        }
        int different = 0;
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    different++;
                }
            }
        }
        return different <= SAME * after.getWidth() * after.getHeight();
    }
}
