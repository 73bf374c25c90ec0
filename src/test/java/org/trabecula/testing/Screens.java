package org.trabecula.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Keeps pictures of screens; one that looks the same stays as it is, so that it is committed only when it has changed. */
final class Screens {

    /** Share of pixels that may differ (a time, a caret) before a picture counts as changed. */
    private static final double SAME = 0.002;

    private Screens() {}

    static void save(Path file, byte[] png) {
        try {
            if (Files.exists(file) && same(ImageIO.read(file.toFile()), ImageIO.read(new ByteArrayInputStream(png)))) {
                return;
            }
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
