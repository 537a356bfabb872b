package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every colour of a service can be told from what it stands on, by day and by night, and is none of the vault's. */
class ServiceColourTest {

    /** What WCAG 1.4.11 asks of a sign. */
    private static final double ENOUGH = 3;

    private static final List<String> LIGHT_GROUNDS = List.of("ffffff", "faf9f7", "f2f0ec");
    private static final List<String> DARK_GROUNDS = List.of("22282b", "191e21", "111618");
    private static final Pattern OKLCH = Pattern.compile("oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)");

    private record Oklch(double lightness, double chroma, double hue) {

        /** Relative luminance of WCAG 2, by way of Oklab and linear sRGB. */
        double luminance() {
            double a = chroma * Math.cos(Math.toRadians(hue));
            double b = chroma * Math.sin(Math.toRadians(hue));
            double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
            double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
            double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
            double red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
            double green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
            double blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }

        private static double clamp(double linear) {
            return Math.clamp(linear, 0, 1);
        }
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    @ParameterizedTest
    @EnumSource(ServiceColour.class)
    void it_can_be_seen(ServiceColour colour) throws IOException {
        String tokens = Files.readString(Path.of("frontend/tokens.css"));
        String name = colour == ServiceColour.SPRUCE ? "--aura-accent-color" : "--confide-" + colour.style();
        Oklch light;
        Oklch dark;
        if (colour == ServiceColour.SPRUCE) {
            light = read(tokens, name + "-light: ").getFirst();
            dark = read(tokens, name + "-dark: ").getFirst();
        } else {
            light = read(tokens, name + ": ").getFirst();
            dark = read(tokens, name + ": ").getLast();
        }
        LIGHT_GROUNDS.forEach(ground -> assertThat(contrast(light.luminance(), luminance(ground)))
                .as("%s on #%s", colour, ground)
                .isGreaterThan(ENOUGH));
        DARK_GROUNDS.forEach(ground -> assertThat(contrast(dark.luminance(), luminance(ground)))
                .as("%s on #%s", colour, ground)
                .isGreaterThan(ENOUGH));
        for (Oklch tone : List.of(light, dark)) {
            boolean vault = tone.hue() >= 320 && tone.hue() <= 350 || tone.hue() >= 75 && tone.hue() <= 100;
            assertThat(vault).as("%s is a hue of the vault", colour).isFalse();
        }
        assertThat(Files.readString(Path.of("frontend/calendar.css"))).contains("." + colour.style() + " {");
    }

    private static List<Oklch> read(String tokens, String start) {
        int from = tokens.indexOf(start);
        assertThat(from).as(start).isPositive();
        Matcher found = OKLCH.matcher(tokens.substring(from, tokens.indexOf(';', from)));
        return found.results()
                .map(it -> new Oklch(
                        Double.parseDouble(it.group(1)),
                        Double.parseDouble(it.group(2)),
                        Double.parseDouble(it.group(3))))
                .toList();
    }
}
