//! The countries and their holidays.
//!
//! A name is the key of a message. Where a country leaves a day to its parts and they differ in
//! more than a region's code can say, only what is kept throughout is listed.

use super::when::{
    Instead::{self, AfterSunday, AfterWeekend, Nearest, Nothing, SaturdayForSunday},
    When::{self, Bridge, Easter, Equinox, FirstOr, From, Lunar, Nth, On, Orthodox},
};
use jiff::civil::Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};

pub struct Country {
    /// ISO 3166-1.
    pub code: &'static str,
    /// The key of the message with its name.
    pub name: &'static str,
    pub regions: &'static [Region],
    pub(super) rules: &'static [Rule],
    /// Whether its feasts follow the moon: they are told when it is seen, and so are left out.
    pub by_moon: bool,
}

/// A part of a country with holidays of its own.
pub struct Region {
    pub code: &'static str,
    /// As it calls itself.
    pub name: &'static str,
}

#[derive(Clone, Copy)]
pub struct Rule {
    pub(super) name: &'static str,
    pub(super) when: When,
    /// Where it is kept; everywhere if empty.
    pub(super) regions: &'static [&'static str],
    pub(super) instead: Instead,
    /// The first and the last year.
    pub(super) years: (i16, i16),
}

const fn rule(name: &'static str, when: When) -> Rule {
    Rule { name, when, regions: &[], instead: Nothing, years: (0, 9999) }
}

impl Rule {
    const fn only(self, regions: &'static [&'static str]) -> Rule {
        Rule { regions, ..self }
    }

    const fn or(self, instead: Instead) -> Rule {
        Rule { instead, ..self }
    }

    const fn since(self, year: i16) -> Rule {
        Rule { years: (year, 9999), ..self }
    }
}

const fn region(code: &'static str, name: &'static str) -> Region {
    Region { code, name }
}

const NEW_YEAR: Rule = rule("holiday-new-year", On(1, 1));
const EPIPHANY: Rule = rule("holiday-epiphany", On(1, 6));
const GOOD_FRIDAY: Rule = rule("holiday-good-friday", Easter(-2));
const EASTER_SUNDAY: Rule = rule("holiday-easter-sunday", Easter(0));
const EASTER_MONDAY: Rule = rule("holiday-easter-monday", Easter(1));
const LABOUR: Rule = rule("holiday-labour", On(5, 1));
const ASCENSION: Rule = rule("holiday-ascension", Easter(39));
const WHIT_SUNDAY: Rule = rule("holiday-whit-sunday", Easter(49));
const WHIT_MONDAY: Rule = rule("holiday-whit-monday", Easter(50));
const CORPUS_CHRISTI: Rule = rule("holiday-corpus-christi", Easter(60));
const ASSUMPTION: Rule = rule("holiday-assumption", On(8, 15));
const ALL_SAINTS: Rule = rule("holiday-all-saints", On(11, 1));
const IMMACULATE: Rule = rule("holiday-immaculate", On(12, 8));
const CHRISTMAS: Rule = rule("holiday-christmas", On(12, 25));
const SECOND_CHRISTMAS: Rule = rule("holiday-second-christmas", On(12, 26));

const fn country(
    code: &'static str,
    name: &'static str,
    regions: &'static [Region],
    rules: &'static [Rule],
) -> Country {
    Country { code, name, regions, rules, by_moon: false }
}

const fn by_moon(code: &'static str, name: &'static str, rules: &'static [Rule]) -> Country {
    Country { code, name, regions: &[], rules, by_moon: true }
}

pub const COUNTRIES: &[Country] = &[
    by_moon("AE", "country-ae", AE),
    country("AT", "country-at", &[], AT),
    country("AU", "country-au", AU_REGIONS, AU),
    country("BE", "country-be", &[], BE),
    country("BR", "country-br", &[], BR),
    country("CA", "country-ca", CA_REGIONS, CA),
    country("CH", "country-ch", &[], CH),
    country("DE", "country-de", DE_REGIONS, DE),
    country("DK", "country-dk", &[], DK),
    country("ES", "country-es", &[], ES),
    country("FI", "country-fi", &[], FI),
    country("FR", "country-fr", FR_REGIONS, FR),
    country("GB", "country-gb", GB_REGIONS, GB),
    country("GR", "country-gr", &[], GR),
    country("IE", "country-ie", &[], IE),
    country("IT", "country-it", &[], IT),
    by_moon("JO", "country-jo", JO),
    country("JP", "country-jp", &[], JP),
    country("KR", "country-kr", &[], KR),
    by_moon("MA", "country-ma", MA),
    country("NL", "country-nl", &[], NL),
    country("NO", "country-no", &[], NO),
    country("PL", "country-pl", &[], PL),
    country("PT", "country-pt", &[], PT),
    by_moon("QA", "country-qa", QA),
    by_moon("SA", "country-sa", SA),
    country("SE", "country-se", &[], SE),
    by_moon("TR", "country-tr", TR),
    country("US", "country-us", &[], US),
];

const AT: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    rule("holiday-national", On(10, 26)),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const BE: &[Rule] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    rule("holiday-national", On(7, 21)),
    ASSUMPTION,
    ALL_SAINTS,
    rule("holiday-armistice", On(11, 11)),
    CHRISTMAS,
];

// Only what all or nearly all cantons keep.
const CH: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    ASCENSION,
    WHIT_MONDAY,
    rule("holiday-national", On(8, 1)),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const DE_REGIONS: &[Region] = &[
    region("BW", "Baden-Württemberg"),
    region("BY", "Bayern"),
    region("BE", "Berlin"),
    region("BB", "Brandenburg"),
    region("HB", "Bremen"),
    region("HH", "Hamburg"),
    region("HE", "Hessen"),
    region("MV", "Mecklenburg-Vorpommern"),
    region("NI", "Niedersachsen"),
    region("NW", "Nordrhein-Westfalen"),
    region("RP", "Rheinland-Pfalz"),
    region("SL", "Saarland"),
    region("SN", "Sachsen"),
    region("ST", "Sachsen-Anhalt"),
    region("SH", "Schleswig-Holstein"),
    region("TH", "Thüringen"),
];

const DE: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY.only(&["BW", "BY", "ST"]),
    rule("holiday-womens-day", On(3, 8)).only(&["BE"]).since(2019),
    rule("holiday-womens-day", On(3, 8)).only(&["MV"]).since(2023),
    GOOD_FRIDAY,
    EASTER_SUNDAY.only(&["BB"]),
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_SUNDAY.only(&["BB"]),
    WHIT_MONDAY,
    CORPUS_CHRISTI.only(&["BW", "BY", "HE", "NW", "RP", "SL"]),
    ASSUMPTION.only(&["BY", "SL"]),
    rule("holiday-childrens-day", On(9, 20)).only(&["TH"]).since(2019),
    rule("holiday-de-unity", On(10, 3)),
    rule("holiday-reformation", On(10, 31)).only(&["BB", "MV", "SN", "ST", "TH"]),
    rule("holiday-reformation", On(10, 31)).only(&["HB", "HH", "NI", "SH"]).since(2018),
    ALL_SAINTS.only(&["BW", "BY", "NW", "RP", "SL"]),
    rule("holiday-repentance", From(Wednesday, 11, 16)).only(&["SN"]),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const DK: &[Rule] = &[
    NEW_YEAR,
    rule("holiday-maundy-thursday", Easter(-3)),
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    ASCENSION,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const ES: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    LABOUR,
    ASSUMPTION,
    rule("holiday-national", On(10, 12)),
    ALL_SAINTS,
    rule("holiday-constitution-day", On(12, 6)),
    IMMACULATE,
    CHRISTMAS,
];

const FR_REGIONS: &[Region] = &[region("AM", "Alsace-Moselle")];

const FR: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY.only(&["AM"]),
    EASTER_MONDAY,
    LABOUR,
    rule("holiday-victory", On(5, 8)),
    ASCENSION,
    WHIT_MONDAY,
    rule("holiday-national", On(7, 14)),
    ASSUMPTION,
    ALL_SAINTS,
    rule("holiday-armistice", On(11, 11)),
    CHRISTMAS,
    SECOND_CHRISTMAS.only(&["AM"]),
];

const GB_REGIONS: &[Region] = &[
    region("ENG", "England and Wales"),
    region("NIR", "Northern Ireland"),
    region("SCT", "Scotland"),
];

const GB: &[Rule] = &[
    NEW_YEAR.or(AfterWeekend),
    rule("holiday-second-january", On(1, 2)).only(&["SCT"]).or(AfterWeekend),
    rule("holiday-st-patrick", On(3, 17)).only(&["NIR"]).or(AfterWeekend),
    GOOD_FRIDAY,
    EASTER_MONDAY.only(&["ENG", "NIR"]),
    rule("holiday-early-may", Nth(1, Monday, 5)),
    rule("holiday-spring", Nth(-1, Monday, 5)),
    rule("holiday-boyne", On(7, 12)).only(&["NIR"]).or(AfterWeekend),
    rule("holiday-summer", Nth(1, Monday, 8)).only(&["SCT"]),
    rule("holiday-summer", Nth(-1, Monday, 8)).only(&["ENG", "NIR"]),
    rule("holiday-st-andrew", On(11, 30)).only(&["SCT"]).or(AfterWeekend),
    CHRISTMAS.or(AfterWeekend),
    SECOND_CHRISTMAS.or(AfterWeekend),
];

const GR: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    rule("holiday-clean-monday", Orthodox(-48)),
    rule("holiday-independence", On(3, 25)),
    rule("holiday-good-friday", Orthodox(-2)),
    rule("holiday-easter-monday", Orthodox(1)),
    LABOUR,
    rule("holiday-whit-monday", Orthodox(50)),
    ASSUMPTION,
    rule("holiday-ohi", On(10, 28)),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const IE: &[Rule] = &[
    NEW_YEAR,
    rule("holiday-st-brigid", FirstOr(Monday, 2, 1, Friday)).since(2023),
    rule("holiday-st-patrick", On(3, 17)),
    EASTER_MONDAY,
    rule("holiday-early-may", Nth(1, Monday, 5)),
    rule("holiday-june", Nth(1, Monday, 6)),
    rule("holiday-summer", Nth(1, Monday, 8)),
    rule("holiday-october", Nth(-1, Monday, 10)),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const IT: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    rule("holiday-liberation", On(4, 25)),
    LABOUR,
    rule("holiday-republic", On(6, 2)),
    ASSUMPTION,
    rule("holiday-st-francis", On(10, 4)).since(2026),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

// 2024 to 2035, as `LUNAR_YEARS` says.
const SEOLLAL: &[(i8, i8)] = &[
    (2, 10),
    (1, 29),
    (2, 17),
    (2, 7),
    (1, 27),
    (2, 13),
    (2, 3),
    (1, 23),
    (2, 11),
    (1, 31),
    (2, 19),
    (2, 8),
];
const BUDDHA: &[(i8, i8)] = &[
    (5, 15),
    (5, 5),
    (5, 24),
    (5, 13),
    (5, 2),
    (5, 20),
    (5, 9),
    (5, 28),
    (5, 16),
    (5, 6),
    (5, 25),
    (5, 15),
];
const CHUSEOK: &[(i8, i8)] = &[
    (9, 17),
    (10, 6),
    (9, 25),
    (9, 15),
    (10, 3),
    (9, 22),
    (9, 12),
    (10, 1),
    (9, 19),
    (9, 8),
    (9, 27),
    (9, 16),
];

const KR: &[Rule] = &[
    NEW_YEAR,
    rule("holiday-seollal", Lunar(SEOLLAL, 1)).or(AfterSunday),
    rule("holiday-kr-independence", On(3, 1)).or(AfterWeekend),
    LABOUR.or(AfterWeekend).since(2026),
    rule("holiday-childrens-day", On(5, 5)).or(AfterWeekend),
    rule("holiday-buddha", Lunar(BUDDHA, 0)).or(AfterWeekend),
    rule("holiday-kr-memorial", On(6, 6)),
    rule("holiday-constitution", On(7, 17)).or(AfterWeekend).since(2026),
    rule("holiday-kr-liberation", On(8, 15)).or(AfterWeekend),
    rule("holiday-chuseok", Lunar(CHUSEOK, 1)).or(AfterSunday),
    rule("holiday-kr-foundation", On(10, 3)).or(AfterWeekend),
    rule("holiday-hangeul", On(10, 9)).or(AfterWeekend),
    CHRISTMAS.or(AfterWeekend),
];

const NL: &[Rule] = &[
    NEW_YEAR,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    rule("holiday-kings-day", On(4, 27)).or(SaturdayForSunday),
    ASCENSION,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const PL: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    LABOUR,
    rule("holiday-constitution-day", On(5, 3)),
    WHIT_SUNDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    ALL_SAINTS,
    rule("holiday-independence", On(11, 11)),
    rule("holiday-christmas-eve", On(12, 24)).since(2025),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const PT: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    rule("holiday-freedom", On(4, 25)),
    LABOUR,
    CORPUS_CHRISTI,
    rule("holiday-national", On(6, 10)),
    ASSUMPTION,
    rule("holiday-republic", On(10, 5)),
    ALL_SAINTS,
    rule("holiday-restoration", On(12, 1)),
    IMMACULATE,
    CHRISTMAS,
];

const SE: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_SUNDAY,
    rule("holiday-national", On(6, 6)),
    rule("holiday-midsummer", From(Saturday, 6, 20)),
    rule("holiday-all-saints", From(Saturday, 10, 31)),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const US: &[Rule] = &[
    NEW_YEAR.or(Nearest),
    rule("holiday-mlk", Nth(3, Monday, 1)),
    rule("holiday-presidents", Nth(3, Monday, 2)),
    rule("holiday-memorial", Nth(-1, Monday, 5)),
    rule("holiday-juneteenth", On(6, 19)).or(Nearest).since(2021),
    rule("holiday-independence", On(7, 4)).or(Nearest),
    rule("holiday-labor", Nth(1, Monday, 9)),
    rule("holiday-columbus", Nth(2, Monday, 10)),
    rule("holiday-veterans", On(11, 11)).or(Nearest),
    rule("holiday-thanksgiving", Nth(4, Thursday, 11)),
    CHRISTMAS.or(Nearest),
];

const JP: &[Rule] = &[
    NEW_YEAR.or(AfterSunday),
    rule("holiday-coming-of-age", Nth(2, Monday, 1)),
    rule("holiday-jp-foundation", On(2, 11)).or(AfterSunday),
    rule("holiday-emperor", On(2, 23)).or(AfterSunday).since(2020),
    rule("holiday-vernal-equinox", Equinox(3)).or(AfterSunday),
    rule("holiday-showa", On(4, 29)).or(AfterSunday),
    rule("holiday-constitution-day", On(5, 3)).or(AfterSunday),
    rule("holiday-greenery", On(5, 4)).or(AfterSunday),
    rule("holiday-childrens-day", On(5, 5)).or(AfterSunday),
    rule("holiday-marine", Nth(3, Monday, 7)),
    rule("holiday-mountain", On(8, 11)).or(AfterSunday),
    rule("holiday-aged", Nth(3, Monday, 9)),
    rule("holiday-citizens", Bridge),
    rule("holiday-autumnal-equinox", Equinox(9)).or(AfterSunday),
    rule("holiday-sports", Nth(2, Monday, 10)),
    rule("holiday-culture", On(11, 3)).or(AfterSunday),
    rule("holiday-labour-thanksgiving", On(11, 23)).or(AfterSunday),
];

// The provinces of the west and the middle; the others differ in more than a law says.
const CA_REGIONS: &[Region] = &[
    region("AB", "Alberta"),
    region("BC", "British Columbia"),
    region("MB", "Manitoba"),
    region("ON", "Ontario"),
    region("QC", "Québec"),
    region("SK", "Saskatchewan"),
];

const CA: &[Rule] = &[
    NEW_YEAR,
    rule("holiday-family", Nth(3, Monday, 2)).only(&["AB", "BC", "ON", "SK"]),
    rule("holiday-louis-riel", Nth(3, Monday, 2)).only(&["MB"]),
    GOOD_FRIDAY,
    rule("holiday-victoria", From(Monday, 5, 18)).only(&["AB", "BC", "MB", "ON", "SK"]),
    rule("holiday-patriots", From(Monday, 5, 18)).only(&["QC"]),
    rule("holiday-national", On(6, 24)).only(&["QC"]),
    rule("holiday-canada", On(7, 1)).or(AfterSunday),
    rule("holiday-civic", Nth(1, Monday, 8)).only(&["BC", "SK"]),
    rule("holiday-labour", Nth(1, Monday, 9)),
    rule("holiday-reconciliation", On(9, 30)).only(&["BC"]).since(2023),
    rule("holiday-reconciliation", On(9, 30)).only(&["MB"]).since(2024),
    rule("holiday-thanksgiving", Nth(2, Monday, 10)).only(&["AB", "BC", "MB", "ON", "QC", "SK"]),
    rule("holiday-remembrance", On(11, 11)).only(&["AB", "BC", "SK"]),
    CHRISTMAS,
    SECOND_CHRISTMAS.only(&["ON"]),
];

const AU_REGIONS: &[Region] = &[
    region("ACT", "Australian Capital Territory"),
    region("NSW", "New South Wales"),
    region("NT", "Northern Territory"),
    region("QLD", "Queensland"),
    region("SA", "South Australia"),
    region("TAS", "Tasmania"),
    region("VIC", "Victoria"),
    region("WA", "Western Australia"),
];

// The King's birthday in Western Australia is proclaimed year by year, and so left out.
const AU: &[Rule] = &[
    NEW_YEAR.or(AfterWeekend),
    rule("holiday-australia", On(1, 26)).or(AfterWeekend),
    rule("holiday-labour", Nth(1, Monday, 3)).only(&["WA"]),
    rule("holiday-labour", Nth(2, Monday, 3)).only(&["TAS", "VIC"]),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    rule("holiday-anzac", On(4, 25)),
    rule("holiday-labour", Nth(1, Monday, 5)).only(&["NT", "QLD"]),
    rule("holiday-kings-birthday", Nth(2, Monday, 6))
        .only(&["ACT", "NSW", "NT", "SA", "TAS", "VIC"]),
    rule("holiday-kings-birthday", Nth(1, Monday, 10)).only(&["QLD"]),
    rule("holiday-labour", Nth(1, Monday, 10)).only(&["ACT", "NSW", "SA"]),
    CHRISTMAS.or(AfterWeekend),
    SECOND_CHRISTMAS.or(AfterWeekend),
];

const NO: &[Rule] = &[
    NEW_YEAR,
    rule("holiday-maundy-thursday", Easter(-3)),
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    LABOUR,
    rule("holiday-constitution-day", On(5, 17)),
    ASCENSION,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const FI: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_SUNDAY,
    rule("holiday-midsummer", From(Saturday, 6, 20)),
    rule("holiday-all-saints", From(Saturday, 10, 31)),
    rule("holiday-independence", On(12, 6)),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

const BR: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    rule("holiday-tiradentes", On(4, 21)),
    LABOUR,
    rule("holiday-independence", On(9, 7)),
    rule("holiday-aparecida", On(10, 12)),
    rule("holiday-all-souls", On(11, 2)),
    rule("holiday-republic", On(11, 15)),
    rule("holiday-black-awareness", On(11, 20)).since(2024),
    CHRISTMAS,
];

const TR: &[Rule] = &[
    NEW_YEAR,
    rule("holiday-childrens-day", On(4, 23)),
    LABOUR,
    rule("holiday-youth", On(5, 19)),
    rule("holiday-democracy", On(7, 15)).since(2017),
    rule("holiday-victory", On(8, 30)),
    rule("holiday-republic", On(10, 29)),
];

const AE: &[Rule] =
    &[NEW_YEAR, rule("holiday-national", On(12, 2)), rule("holiday-national", On(12, 3))];

const JO: &[Rule] = &[NEW_YEAR, LABOUR, rule("holiday-independence", On(5, 25)), CHRISTMAS];

const MA: &[Rule] = &[
    NEW_YEAR,
    rule("holiday-manifesto", On(1, 11)),
    rule("holiday-amazigh", On(1, 14)).since(2024),
    LABOUR,
    rule("holiday-throne", On(7, 30)),
    rule("holiday-oued-ed-dahab", On(8, 14)),
    rule("holiday-king-and-people", On(8, 20)),
    rule("holiday-youth", On(8, 21)),
    rule("holiday-green-march", On(11, 6)),
    rule("holiday-independence", On(11, 18)),
];

const QA: &[Rule] =
    &[rule("holiday-sports", Nth(2, Tuesday, 2)), rule("holiday-national", On(12, 18))];

const SA: &[Rule] =
    &[rule("holiday-founding", On(2, 22)).since(2022), rule("holiday-national", On(9, 23))];
