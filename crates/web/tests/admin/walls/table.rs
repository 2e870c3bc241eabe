//! The routes that the site has, and the table that says of each whose it is.

use crate::world::World;
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use std::collections::BTreeMap;
use tower::ServiceExt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Named,
    Own,
    Admins,
    Token,
    Open,
}

/// A line of the table with the methods it is about.
pub struct Line {
    pub kind: Kind,
    pub methods: Vec<Method>,
    pub address: &'static str,
    pub sent: &'static str,
}

impl Line {
    pub fn is_api(&self) -> bool {
        self.address.starts_with("/api/")
    }
}

/// The table, each line with what its route takes.
///
/// # Panics
/// For a route or method that is in no line, and for a line about no route.
pub async fn lines(world: &World) -> Vec<Line> {
    let routes = routes(world).await;
    let mut left: BTreeMap<&str, Vec<Method>> =
        routes.iter().map(|(route, methods)| (route.as_str(), methods.clone())).collect();
    let mut lines = Vec::new();
    for text in include_str!("routes.txt").lines() {
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let mut line = read(text);
        let route = route_of(line.address, &routes);
        let route = route.unwrap_or_else(|| panic!("there is no route {}", line.address));
        if line.methods.is_empty() {
            line.methods.clone_from(&routes[route]);
        }
        left.entry(route).or_default().retain(|method| !line.methods.contains(method));
        lines.push(line);
    }
    left.retain(|_, methods| !methods.is_empty());
    assert!(left.is_empty(), "whose are these? Say so in walls/routes.txt: {left:#?}");
    lines
}

fn read(text: &'static str) -> Line {
    let mut words = text.splitn(3, ' ');
    let (kind, address) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let (kind, methods) = kind.split_once(':').unwrap_or((kind, ""));
    let kind = match kind {
        "named" => Kind::Named,
        "own" => Kind::Own,
        "admins" => Kind::Admins,
        "token" => Kind::Token,
        "open" => Kind::Open,
        _ => panic!("no kind: {text}"),
    };
    let methods = methods.split(',').filter(|name| !name.is_empty());
    let methods = methods.map(|name| name.parse().expect("a method")).collect();
    Line { kind, methods, address, sent: words.next().unwrap_or("") }
}

/// The registered route an address goes to: of those that fit, the one that says most.
fn route_of<'a>(address: &str, routes: &'a BTreeMap<String, Vec<Method>>) -> Option<&'a str> {
    let path = address.split('?').next().unwrap_or("");
    let fitting = routes.keys().filter(|route| fits(path, route));
    fitting.min_by_key(|route| route.matches('{').count()).map(String::as_str)
}

fn fits(path: &str, route: &str) -> bool {
    let (mut path, mut route) = (path.split('/'), route.split('/'));
    loop {
        match (path.next(), route.next()) {
            (None, None) => return true,
            (Some(_), Some(any)) if any.starts_with("{*") => return true,
            (Some(own), Some(part)) if own == part || part.starts_with('{') => {}
            _ => return false,
        }
    }
}

/// What the router itself says it has: the paths as it prints itself, and the methods as it answers
/// one that no route takes.
async fn routes(world: &World) -> BTreeMap<String, Vec<Method>> {
    let printed = format!("{:?}", world.router());
    let (_, paths) = printed.split_once("paths: {").expect("the router prints its paths");
    let (paths, _) = paths.split_once("\"} }").expect("and nothing after them");
    let paths = paths.split(", RouteId").filter_map(|entry| entry.split('"').nth(1));
    let mut routes = BTreeMap::new();
    for path in paths {
        let ask = Request::builder().method(Method::TRACE).uri(path.replace(['{', '}', '*'], ""));
        let answer = world.router().oneshot(ask.body(Body::empty()).unwrap()).await.unwrap();
        let allowed = answer.headers().get(header::ALLOW).map(|value| value.to_str().unwrap());
        let allowed = allowed.unwrap_or_else(|| panic!("{path} takes everything"));
        let methods = allowed.split(',').filter(|name| *name != "HEAD");
        routes.insert(path.to_owned(), methods.map(|name| name.parse().unwrap()).collect());
    }
    assert!(100 < routes.len(), "{routes:?}");
    routes
}
