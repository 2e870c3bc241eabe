//! Every type comes back as it went in, and an operator sees native types in PostgreSQL.

use serde_json::json;
use store::{At, Date, Error, Json, args};
use testkit::on_both;
use uuid::Uuid;

use crate::{at, id};

const POSTGRES: &str = "
    create table every_type (
      id uuid, at timestamptz, day date, doc jsonb, flag boolean, count bigint, words text, raw bytea)";
const SQLITE: &str = "
    create table every_type (
      id blob, at integer, day text, doc text, flag integer, count integer, words text, raw blob) strict";
const INSERT: &str = "
    insert into every_type (id, at, day, doc, flag, count, words, raw)
    values ($1, $2, $3, $4, $5, $6, $7, $8)";
const SELECT: &str = "select id, at, day, doc, flag, count, words, raw from every_type";

type Full = (Uuid, At, Date, Json<serde_json::Value>, bool, i64, String, Vec<u8>);
type Empty = (
    Option<Uuid>,
    Option<At>,
    Option<Date>,
    Option<Json<serde_json::Value>>,
    Option<bool>,
    Option<i64>,
    Option<String>,
    Option<Vec<u8>>,
);

on_both!(every_type_comes_back_as_it_went_in, |db| async {
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec(tx.dialect().pick(SQLITE, POSTGRES), args![]).await.unwrap();
    let rows: [Full; 3] = [
        (
            id(u128::MAX),
            at("2027-03-28T01:30:00.123456Z"),
            Date("2028-02-29".parse().unwrap()),
            Json(json!({"a": [1, null, "ä 😀 \"'"]})),
            true,
            i64::MAX,
            "שלום 😀 $1 '; --".into(),
            vec![0, 255, 39],
        ),
        (
            id(0),
            at("0001-01-01T00:00:00Z"),
            Date("0001-01-01".parse().unwrap()),
            Json(json!(null)),
            false,
            i64::MIN,
            String::new(),
            vec![],
        ),
        (
            id(7),
            at("9999-12-30T21:59:59.999999Z"),
            Date("9999-12-31".parse().unwrap()),
            Json(json!([])),
            false,
            0,
            "x".repeat(100_000),
            vec![1; 100_000],
        ),
    ];
    for (id, at, day, doc, flag, count, words, raw) in &rows {
        tx.exec(INSERT, args![id, at, day, doc, flag, count, words, raw]).await.unwrap();
    }
    assert_eq!(tx.all::<Full>(SELECT, args![]).await.unwrap(), rows);
});

on_both!(a_null_of_every_type_comes_back_as_none, |db| async {
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec(tx.dialect().pick(SQLITE, POSTGRES), args![]).await.unwrap();
    let empty: Empty = Default::default();
    let (id, at, day, doc, flag, count, words, raw) = &empty;
    tx.exec(INSERT, args![id, at, day, doc, flag, count, words, raw]).await.unwrap();
    assert_eq!(tx.one::<Empty>(SELECT, args![]).await.unwrap(), empty);
});

on_both!(borrowed_values_and_filters_that_are_absent, |db| async {
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec(tx.dialect().pick(SQLITE, POSTGRES), args![]).await.unwrap();
    let (words, raw): (&str, &[u8]) = ("words", &[1, 2]);
    let some = "insert into every_type (words, raw, count) values ($2, $1, $3)";
    tx.exec(some, args![raw, words, Some(3_i64)]).await.unwrap();
    let filtered = "
        select words, raw from every_type
         where (cast($1 as text) is null or words = $1) and (cast($2 as bigint) is null or count = $2)";
    let all = args![None::<&str>, None::<i64>];
    let row: (String, Vec<u8>) = tx.one(filtered, all).await.unwrap();
    assert_eq!(row, ("words".into(), vec![1, 2]));
    let none: Option<(String,)> =
        tx.opt(filtered, args![Some("other"), Some(3_i64)]).await.unwrap();
    assert_eq!(none, None);
});

on_both!(an_instant_is_cut_to_the_microsecond_alike, |db| async {
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec(tx.dialect().pick(SQLITE, POSTGRES), args![]).await.unwrap();
    for text in ["2027-03-28T01:30:00.123456789Z", "1969-12-31T23:59:59.123456789Z"] {
        let (back,): (At,) = tx
            .one("insert into every_type (at) values ($1) returning at", args![at(text)])
            .await
            .unwrap();
        assert_eq!(back.0.as_microsecond(), at(text).0.as_microsecond(), "{text}");
    }
});

store::row_type! {
    #[derive(Debug, PartialEq)]
    struct Note { id: i64, text: Option<String> }
}

on_both!(a_row_type_reads_its_fields_in_order, |db| async {
    let mut tx = db.read(id(1)).await.unwrap();
    let two = "select cast(1 as bigint), cast('a' as text) union all select 2, null order by 1";
    let notes: Vec<Note> = tx.all(two, args![]).await.unwrap();
    assert_eq!(notes, [Note { id: 1, text: Some("a".into()) }, Note { id: 2, text: None }]);
});

on_both!(sixty_four_parameters_in_any_order, |db| async {
    let mut tx = db.read(id(1)).await.unwrap();
    let sum = "select cast($64 as bigint) - cast($1 as bigint)
        + $2 + $3 + $4 + $5 + $6 + $7 + $8 + $9 + $10 + $11 + $12 + $13 + $14 + $15 + $16 + $17
        + $18 + $19 + $20 + $21 + $22 + $23 + $24 + $25 + $26 + $27 + $28 + $29 + $30 + $31 + $32
        + $33 + $34 + $35 + $36 + $37 + $38 + $39 + $40 + $41 + $42 + $43 + $44 + $45 + $46 + $47
        + $48 + $49 + $50 + $51 + $52 + $53 + $54 + $55 + $56 + $57 + $58 + $59 + $60 + $61 + $62
        + $63";
    let values: Vec<i64> = (1..=64).collect();
    let params: Vec<_> = values.iter().map(|value| value as &dyn store::Param).collect();
    assert_eq!(tx.one::<(i64,)>(sum, &params).await.unwrap(), (64 - 1 + (2..=63).sum::<i64>(),));
});

on_both!(a_wrong_number_of_values_is_refused, |db| async {
    for params in [args![] as store::Params, args![1_i64, 2_i64]] {
        let mut tx = db.read(id(1)).await.unwrap();
        let answer = tx.one::<(i64,)>("select cast($1 as bigint)", params).await;
        assert!(matches!(answer, Err(Error::Fault(_))), "{answer:?}");
    }
});

on_both!(a_value_of_another_type_is_a_fault_not_a_panic, |db| async {
    let mut tx = db.read(id(1)).await.unwrap();
    let answer = tx.one::<(Uuid,)>("select cast('text' as text)", args![]).await;
    assert!(matches!(answer, Err(Error::Fault(_))), "{answer:?}");
});
