//! A browser that keeps cookies, follows nothing by itself, and runs no script.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use tower::ServiceExt;

#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: Vec<Cookie>,
    language: &'static str,
}

#[derive(Clone)]
struct Cookie {
    name: String,
    value: String,
    path: String,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

/// A form's action with its fields as they stand.
#[derive(Clone, Debug)]
pub struct Form {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Browser {
    pub fn new(router: Router) -> Browser {
        Browser { router, cookies: Vec::new(), language: "en-GB" }
    }

    pub fn speaking(self, language: &'static str) -> Browser {
        Browser { language, ..self }
    }

    /// A browser that already has a cookie for every page.
    pub fn with(mut self, name: &str, value: &str) -> Browser {
        let (name, value) = (name.to_owned(), value.to_owned());
        self.cookies.push(Cookie { name, value, path: "/".to_owned() });
        self
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask(Method::GET, path).await
    }

    pub async fn ask(&mut self, method: Method, path: &str) -> Answer {
        self.send(Request::builder().method(method).uri(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let kind = "application/x-www-form-urlencoded";
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), body.into()).await
    }

    pub async fn post_as(&mut self, path: &str, kind: &str, body: &str) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, kind);
        self.send(request, body.to_owned().into()).await
    }

    /// Presses a form's button of this name and value.
    pub async fn press(&mut self, form: &Form, name: &str, value: &str) -> Answer {
        let fields = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let fields: Vec<_> = fields.chain([(name, value)]).collect();
        self.post(&form.action, &fields).await
    }

    /// Where a 303 leads.
    pub async fn follow(&mut self, answer: &Answer) -> Answer {
        self.get(answer.leads()).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let path = request.uri_ref().map(|uri| uri.path().to_owned()).unwrap_or_default();
        let sent = self.cookies.iter().filter(|cookie| path.starts_with(&cookie.path));
        let sent: Vec<_> = sent.map(|own| format!("{}={}", own.name, own.value)).collect();
        let request = request.header(header::ACCEPT_LANGUAGE, self.language);
        let request = match sent.is_empty() {
            true => request,
            false => request.header(header::COOKIE, sent.join("; ")),
        };
        let response =
            self.router.clone().oneshot(request.body(body).unwrap()).await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        for set in headers.get_all(header::SET_COOKIE) {
            self.keep(set.to_str().unwrap());
        }
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    fn keep(&mut self, set: &str) {
        let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
        let path = set.split("; ").find_map(|part| part.strip_prefix("Path=")).unwrap_or("/");
        self.cookies.retain(|own| own.name != name || own.path != path);
        if !value.is_empty() {
            let (name, value, path) = (name.to_owned(), value.to_owned(), path.to_owned());
            self.cookies.push(Cookie { name, value, path });
        }
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    #[track_caller]
    pub fn leads(&self) -> &str {
        self.is(303).header("location")
    }

    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(self.text().contains(words), "{words:?} is not in {}", self.text());
        self
    }

    #[track_caller]
    pub fn does_not_say(&self, words: &str) -> &Self {
        assert!(!self.text().contains(words), "{words:?} is in {}", self.text());
        self
    }

    pub fn title(&self) -> &str {
        between(&self.body, "<title>", "</title>").unwrap_or("")
    }

    /// What a reader sees, with single spaces. Times have names of their own besides.
    pub fn text(&self) -> String {
        let main = self.body.split("<main").nth(1).unwrap_or(&self.body);
        let main = main.split("<script").next().unwrap_or(main);
        let mut text = String::new();
        for part in format!("<main{main}").split('<').skip(1) {
            let (tag, words) = part.split_once('>').unwrap_or((part, ""));
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or("");
            // Words on both sides of these touch.
            if !["a", "bdi", "s", "span", "strong", "time"].contains(&name) {
                text.push(' ');
            }
            if !tag.contains("class=\"visually-hidden\"") || !tag.starts_with("span") {
                text.push_str(words);
            }
        }
        plain(&text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The first values of all buttons of this name, in order, none twice.
    pub fn buttons(&self, name: &str) -> Vec<String> {
        let named = format!(" name=\"{name}\"");
        let mut values: Vec<String> = Vec::new();
        for head in heads(&self.body, "<button").filter(|head| head.contains(&named)) {
            let value = attribute(head, "value").unwrap_or_default();
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// The times of the day that is shown.
    pub fn times(&self) -> Vec<String> {
        let times = heads(&self.body, "<button class=\"time\"");
        times.filter_map(|head| attribute(head, "value")).collect()
    }

    /// The form with this action. Ticked boxes and chosen radios count, others do not.
    #[track_caller]
    pub fn form(&self, action: &str) -> Form {
        let start = self.body.find(&format!("action=\"{action}\" method=\"post\""));
        let start = start.unwrap_or_else(|| panic!("no form {action} in {}", self.body));
        let inside = self.body[start..].split("</form>").next().unwrap();
        let mut fields = Vec::new();
        for tag in inside.split('<').skip(1) {
            let (head, text) = tag.split_once('>').unwrap_or((tag, ""));
            let Some(name) = attribute(head, "name") else { continue };
            let choice = head.contains("type=\"checkbox\"") || head.contains("type=\"radio\"");
            match head.split(' ').next().unwrap() {
                "input" if !choice || head.contains(" checked") => {
                    fields.push((name, attribute(head, "value").unwrap_or_default()));
                }
                "textarea" => fields.push((name, plain(text))),
                "select" => fields.push((name, String::new())),
                _ => {}
            }
        }
        Form { action: action.to_owned(), fields }
    }
}

impl Form {
    /// Types into a field, ticks a box, chooses a radio.
    pub fn fill(mut self, name: &str, value: &str) -> Form {
        self.fields.retain(|(own, _)| own != name);
        self.and(name, value)
    }

    /// Ticks one more box of the same name.
    pub fn and(mut self, name: &str, value: &str) -> Form {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str())
    }
}

fn heads<'a>(html: &'a str, open: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(open).skip(1).filter_map(|rest| rest.split('>').next())
}

fn attribute(head: &str, name: &str) -> Option<String> {
    between(head, &format!(" {name}=\""), "\"").map(plain)
}

pub fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    text.split_once(open)?.1.split_once(close).map(|(inside, _)| inside)
}

/// Text without the character references that templates write.
fn plain(text: &str) -> String {
    let references =
        [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")];
    references.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter))
}
