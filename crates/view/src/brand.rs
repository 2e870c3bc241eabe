//! An organization's one colour, made into the few the stylesheet needs, readable in both themes
//! whatever the colour is.
//!
//! Lightness, chroma and hue are those of OKLCH (CSS Color 4 §9.4, Ottosson 2020); contrast is
//! that of WCAG 2.2. What is given out are plain sRGB colours, so that no browser has to squeeze
//! one into its gamut and lose the contrast that was worked out here.

use std::fmt;

/// A colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

/// One value a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Themed {
    pub light: Rgb,
    pub dark: Rgb,
}

/// What the stylesheet's `--brand-…` tokens become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Of primary buttons and the chosen day, the same in both themes.
    pub fill: Rgb,
    /// Text on `fill`: white or black.
    pub on_fill: Rgb,
    /// `fill` under the pointer; `on_fill` is as readable on it.
    pub hover: Rgb,
    /// Of links, focus rings and borders: at least 4.6:1 on every surface and on `tint`.
    pub ink: Themed,
    /// Behind what is free or marked.
    pub tint: Themed,
}

/// The neutral surfaces of the stylesheet: lightness and chroma at hue 255.
const LIGHT: [(f64, f64); 4] = [(1.0, 0.0), (0.985, 0.003), (0.955, 0.006), (0.975, 0.004)];
const DARK: [(f64, f64); 4] = [(0.19, 0.012), (0.235, 0.013), (0.16, 0.012), (0.165, 0.012)];

const WHITE: Rgb = Rgb([255; 3]);
const BLACK: Rgb = Rgb([0; 3]);

/// Least contrast of text (WCAG 2.2, 1.4.3), and ours for ink, with a little to spare.
const TEXT: f64 = 4.5;
const INK: f64 = 4.6;

impl Brand {
    /// The brand of a colour such as `#4a63d8`; `None` for what is no colour.
    pub fn of(color: &str) -> Option<Brand> {
        let own = Lch::of(Rgb::read(color)?);
        let base = Lch { l: own.l.clamp(0.30, 0.90), ..own };
        let (fill, on_fill) = filled(base);
        let step = if on_fill == WHITE { -0.05 } else { 0.05 };
        let hover = Lch { l: Lch::of(fill).l + step, ..base }.rgb();
        let tint = Themed {
            light: Lch { l: 0.955, c: own.c.min(0.03), h: own.h }.rgb(),
            dark: Lch { l: 0.27, c: own.c.min(0.045), h: own.h }.rgb(),
        };
        let ink = Themed {
            light: ink(base, 0.0, surfaces(&LIGHT, tint.light)),
            dark: ink(base, 1.0, surfaces(&DARK, tint.dark)),
        };
        Some(Brand { fill, on_fill, hover, ink, tint })
    }

    /// The tokens, in the stylesheet's layer for tenants.
    pub fn css(&self) -> String {
        let Brand { fill, on_fill, hover, ink, tint } = self;
        format!(
            "@layer tenant{{:root{{--brand-fill:{fill};--brand-on-fill:{on_fill};\
             --brand-hover:{hover};--brand-ink:{ink};--brand-tint:{tint};--edge:{ink}}}}}"
        )
    }
}

/// The fill nearest to the colour, with the text that can be read on it.
fn filled(base: Lch) -> (Rgb, Rgb) {
    let darker = (0..=6).map(|step| Lch { l: base.l - 0.01 * f64::from(step), ..base }.rgb());
    match darker.into_iter().find(|fill| TEXT <= contrast(*fill, WHITE)) {
        Some(fill) => (fill, WHITE),
        None => (base.rgb(), BLACK),
    }
}

fn surfaces(neutral: &[(f64, f64)], tint: Rgb) -> Vec<Rgb> {
    neutral.iter().map(|(l, c)| Lch { l: *l, c: *c, h: 255.0 }.rgb()).chain([tint]).collect()
}

/// The colour moved no further towards `end` (black 0, white 1) than it takes to be read on all.
fn ink(base: Lch, end: f64, surfaces: Vec<Rgb>) -> Rgb {
    let readable = |ink: Rgb| surfaces.iter().all(|surface| INK <= contrast(ink, *surface));
    if readable(base.rgb()) {
        return base.rgb();
    }
    let (mut near, mut far) = (base.l, end);
    for _ in 0..9 {
        let middle = (near + far) / 2.0;
        if readable(Lch { l: middle, ..base }.rgb()) { far = middle } else { near = middle }
    }
    Lch { l: far, ..base }.rgb()
}

/// The ratio of WCAG 2.2 (definition of contrast ratio), 1 to 21.
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl Rgb {
    fn read(color: &str) -> Option<Rgb> {
        let digits = color.strip_prefix('#').filter(|_| model::is_color(color))?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, r, g, b] = number.to_be_bytes();
        Some(Rgb([r, g, b]))
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance(self) -> f64 {
        let [r, g, b] = self.linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl fmt::Display for Themed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "light-dark({},{})", self.light, self.dark)
    }
}

/// A colour in OKLCH: lightness 0 to 1, chroma, and hue in degrees.
#[derive(Clone, Copy, Debug)]
struct Lch {
    l: f64,
    c: f64,
    h: f64,
}

impl Lch {
    fn of(rgb: Rgb) -> Lch {
        let [r, g, b] = rgb.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        let l = 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s;
        Lch { l, c: a.hypot(b), h: b.atan2(a).to_degrees() }
    }

    /// The nearest colour a screen can show: the same lightness and hue, as much chroma as fits.
    fn rgb(self) -> Rgb {
        let whole = Lch { l: self.l.clamp(0.0, 1.0), ..self };
        if whole.fits() {
            return whole.rounded();
        }
        let (mut fits, mut not) = (0.0, whole.c);
        for _ in 0..9 {
            let middle = (fits + not) / 2.0;
            if (Lch { c: middle, ..whole }).fits() { fits = middle } else { not = middle }
        }
        Lch { c: fits, ..whole }.rounded()
    }

    fn fits(self) -> bool {
        self.linear().iter().all(|part| (-0.000_1..=1.000_1).contains(part))
    }

    fn linear(self) -> [f64; 3] {
        let (sin, cos) = self.h.to_radians().sin_cos();
        let (a, b) = (self.c * cos, self.c * sin);
        let l = (self.l + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.l - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.l - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ]
    }

    fn rounded(self) -> Rgb {
        Rgb(self.linear().map(|part| {
            let part = part.clamp(0.0, 1.0);
            let part = if part <= 0.003_130_8 {
                12.92 * part
            } else {
                1.055 * part.powf(1.0 / 2.4) - 0.055
            };
            (part * 255.0).round() as u8
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 33 steps of each channel, both ends among them: 35,937 colours.
    fn colours() -> impl Iterator<Item = Rgb> {
        let steps = || (0..=32).map(|step: u16| (step * 8).min(255) as u8);
        steps().flat_map(move |r| steps().flat_map(move |g| steps().map(move |b| Rgb([r, g, b]))))
    }

    #[test]
    fn any_colour_can_be_read_in_both_themes() {
        let text = |l: f64, c: f64| Lch { l, c, h: 255.0 }.rgb();
        let (dark_text, light_text) = (text(0.24, 0.015), text(0.95, 0.005));
        let (dark_muted, light_muted) = (text(0.5, 0.015), text(0.74, 0.014));
        for color in colours() {
            let Brand { fill, on_fill, hover, ink, tint } =
                Brand::of(&color.to_string()).expect("a colour");
            let at_least = |what, least: f64, one, other| {
                let ratio = contrast(one, other);
                assert!(least <= ratio, "{color}: {what} {one} on {other} is {ratio:.2}");
            };
            at_least("text", TEXT, on_fill, fill);
            at_least("text", TEXT, on_fill, hover);
            for surface in surfaces(&LIGHT, tint.light) {
                at_least("ink", INK, ink.light, surface);
            }
            for surface in surfaces(&DARK, tint.dark) {
                at_least("ink", INK, ink.dark, surface);
            }
            at_least("text", 12.0, dark_text, tint.light);
            at_least("text", 12.0, light_text, tint.dark);
            at_least("muted", TEXT, dark_muted, tint.light);
            at_least("muted", TEXT, light_muted, tint.dark);
        }
    }

    #[test]
    fn a_colour_that_can_be_read_stays_itself() {
        let brand = Brand::of("#f5ce00").unwrap();
        assert_eq!((brand.fill.to_string(), brand.on_fill), ("#f5ce00".to_owned(), BLACK));
        let brand = Brand::of("#1d4ed8").unwrap();
        assert_eq!((brand.fill.to_string(), brand.on_fill), ("#1d4ed8".to_owned(), WHITE));
        assert_eq!(brand.ink.light.to_string(), "#1d4ed8");
    }

    #[test]
    fn what_is_no_colour_has_no_brand() {
        for text in ["", "4a63d8", "#4a63d", "#4a63dg", "#+a63d8", "red", "#ééé"] {
            assert_eq!(Brand::of(text), None, "{text}");
        }
    }
}
