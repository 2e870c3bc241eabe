//! Writes every page with sample data, its stylesheet and scripts, into a folder:
//! `cargo run -p view --example gallery -- FOLDER`. Open `index.html` in any browser.

use std::{error::Error, fs, path::Path};

use askama::Template;
use view::pages::guest::{
    cancel::Cancel,
    choose::{Choose, ZoneFrom},
    compare::Compare,
    details::Details,
    front::Front,
    host::HostPage,
    landing::Landing,
    manage::Manage,
    problem::{Kind, Problem},
    zone::Zone,
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder? give one argument")?;
    let folder = Path::new(&folder);
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/assets");
    copy(&assets, folder)?;

    let mut pages = pages()?;
    pages.extend(view::pages::admin::samples());
    for (name, html) in &pages {
        fs::write(folder.join(format!("{name}.html")), html)?;
    }
    let links =
        pages.iter().map(|(name, _)| format!("<li><a href=\"{name}.html\">{name}</a></li>"));
    fs::write(folder.join("index.html"), format!("<ul>{}</ul>", links.collect::<String>()))?;
    Ok(())
}

fn pages() -> askama::Result<Vec<(String, String)>> {
    let fault = Kind::Fault { reference: "01J5-7QK2".to_owned() };
    let unasked = Choose { zone: ZoneFrom::Host, ..Choose::sample() };
    let pages = vec![
        ("front", Front::sample().render()?),
        ("landing", Landing::sample().render()?),
        ("host", HostPage::sample().render()?),
        ("choose", Choose::sample().render()?),
        ("choose-unasked", unasked.render()?),
        ("choose-empty", Choose::sample_empty().render()?),
        ("choose-week", Choose::sample_week().render()?),
        ("choose-move", Choose::sample_move().render()?),
        ("zone", Zone::sample().render()?),
        ("details", Details::sample().render()?),
        ("details-refused", Details::sample_refused().render()?),
        ("details-taken", Details::sample_taken().render()?),
        ("booked", Manage::sample().render()?),
        ("booked-pending", Manage::sample_pending().render()?),
        ("booked-payment", Manage::sample_awaiting_payment().render()?),
        ("booked-moved", Manage::sample_moved().render()?),
        ("booked-cancelled", Manage::sample_cancelled().render()?),
        ("booked-closed", Manage::sample_closed().render()?),
        ("booked-past", Manage::sample_past().render()?),
        ("compare", Compare::sample().render()?),
        ("compare-taken", Compare::sample_taken().render()?),
        ("cancel", Cancel::sample().render()?),
        ("problem-not-found", Problem::sample(Kind::NotFound).render()?),
        ("problem-gone", Problem::sample(Kind::Gone).render()?),
        ("problem-much", Problem::sample(Kind::TooMuch { minutes: 1 }).render()?),
        ("problem-many", Problem::sample(Kind::TooMany { minutes: 3 }).render()?),
        ("problem-fault", Problem::sample(fault).render()?),
    ];
    Ok(pages.into_iter().map(|(name, html)| (name.to_owned(), html)).collect())
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
