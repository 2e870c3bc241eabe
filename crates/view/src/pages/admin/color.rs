//! The colours of event types: twelve hues that both themes know how to show.

/// The presets: the colour as it is stored, and the name the stylesheet and the messages
/// (`admin-color-…`) know its hue by.
pub const PRESETS: [(&str, &str); 12] = [
    ("#4a63d8", "indigo"),
    ("#1f7ae0", "blue"),
    ("#0e8fb3", "sky"),
    ("#0f9486", "teal"),
    ("#2f9e44", "green"),
    ("#74a012", "lime"),
    ("#c99700", "yellow"),
    ("#e07a1f", "orange"),
    ("#d6453d", "red"),
    ("#d23c86", "pink"),
    ("#8e4ec6", "purple"),
    ("#667085", "gray"),
];

/// The hue nearest to a stored colour such as `#4a63d8`; indigo for what is no colour.
///
/// Pages never show the stored colour itself: a name can be made readable in both themes.
pub fn hue(color: &str) -> &'static str {
    if let Some((_, name)) = PRESETS.iter().find(|(preset, _)| preset.eq_ignore_ascii_case(color)) {
        return name;
    }
    let Some(angle) = angle(color) else { return PRESETS[0].1 };
    let Some(angle) = angle else { return "gray" };
    let distance = |preset: &str| match self::angle(preset) {
        Some(Some(other)) => ((angle - other + 540.0) % 360.0 - 180.0).abs(),
        _ => f64::MAX,
    };
    let nearest = PRESETS.iter().min_by(|a, b| distance(a.0).total_cmp(&distance(b.0)));
    nearest.map_or(PRESETS[0].1, |(_, name)| name)
}

/// The angle on the colour wheel, 0 to 360 (CSS Color 4 §7.1); none inside for greys, none at all
/// for what is not `#rrggbb`.
fn angle(color: &str) -> Option<Option<f64>> {
    let digits = color.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |from| u8::from_str_radix(&digits[from..from + 2], 16).ok().map(f64::from);
    let (r, g, b) = (part(0)?, part(2)?, part(4)?);
    let (most, least) = (r.max(g).max(b), r.min(g).min(b));
    let spread = most - least;
    if spread < 0.2 * most || most == 0.0 {
        return Some(None);
    }
    let sixth = if most == r {
        ((g - b) / spread).rem_euclid(6.0)
    } else if most == g {
        (b - r) / spread + 2.0
    } else {
        (r - g) / spread + 4.0
    };
    Some(Some(sixth * 60.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_colour_has_a_hue() {
        assert_eq!(hue("#4A63D8"), "indigo");
        assert_eq!(hue("#ff0000"), "red");
        assert_eq!(hue("#00ff00"), "green");
        assert_eq!(hue("#888888"), "gray");
        assert_eq!(hue("#000000"), "gray");
        assert_eq!(hue("red"), "indigo");
        assert_eq!(hue("#éé00"), "indigo");
    }
}
