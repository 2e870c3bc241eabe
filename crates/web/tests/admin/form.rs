//! A form as a browser without scripts would submit it.

#[derive(Clone, Debug)]
pub struct Form {
    pub action: String,
    fields: Vec<(String, String)>,
}

impl Form {
    /// The form of a page that posts to `action`, with what stands in it.
    pub fn read(html: &str, action: &str) -> Option<Form> {
        let html = without(html, "<template", "</template>");
        let start = html.find(&format!("method=\"post\" action=\"{action}\""))?;
        let inside = html[start..].split_once('>')?.1.split_once("</form>")?.0.to_owned();
        let mut fields = Vec::new();
        let mut rest = inside.as_str();
        while let Some((_, tag)) = rest.split_once('<') {
            let (head, after) = tag.split_once('>')?;
            let name = attribute(head, "name");
            rest = after;
            match head.split_whitespace().next().unwrap_or("") {
                "input" => {
                    let kind = attribute(head, "type").unwrap_or_default();
                    let choice = kind == "checkbox" || kind == "radio";
                    if let Some(name) = name
                        && (!choice || has(head, "checked"))
                    {
                        fields.push((name, attribute(head, "value").unwrap_or_default()));
                    }
                }
                "textarea" => {
                    let (text, after) = after.split_once("</textarea>")?;
                    fields.push((name?, plain(text)));
                    rest = after;
                }
                "select" => {
                    let (options, after) = after.split_once("</select>")?;
                    fields.push((name?, chosen(options)));
                    rest = after;
                }
                _ => {}
            }
        }
        Some(Form { action: plain(action), fields })
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// Everything in the fields of this name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let own = self.fields.iter().filter(|(own, _)| own == name);
        own.map(|(_, value)| value.as_str()).collect()
    }

    pub fn value(&self, name: &str) -> &str {
        self.all(name).first().copied().unwrap_or("")
    }

    /// Types into the only field of this name.
    #[track_caller]
    pub fn fill(self, name: &str, value: &str) -> Form {
        self.fill_nth(name, 0, value)
    }

    /// Types into one of several fields of the same name.
    #[track_caller]
    pub fn fill_nth(mut self, name: &str, place: usize, value: &str) -> Form {
        let field = self.fields.iter_mut().filter(|(own, _)| own == name).nth(place);
        let (_, typed) = field.unwrap_or_else(|| panic!("no field {name} {place}"));
        value.clone_into(typed);
        self
    }

    /// Ticks a box that was not ticked.
    pub fn tick(mut self, name: &str, value: &str) -> Form {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Takes every tick out of the boxes of this name.
    pub fn untick(mut self, name: &str) -> Form {
        self.fields.retain(|(own, _)| own != name);
        self
    }

    /// Chooses another radio button.
    pub fn choose(self, name: &str, value: &str) -> Form {
        self.untick(name).tick(name, value)
    }
}

/// The value of the option that is selected, or of the first.
fn chosen(options: &str) -> String {
    let heads = || options.split("<option").skip(1).filter_map(|option| option.split_once('>'));
    let found = heads().find(|(head, _)| has(head, "selected")).or_else(|| heads().next());
    found.and_then(|(head, _)| attribute(head, "value")).unwrap_or_default()
}

fn has(head: &str, name: &str) -> bool {
    head.split_whitespace().any(|word| word == name)
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let (_, rest) = head.split_once(&format!(" {name}=\""))?;
    Some(plain(rest.split_once('"')?.0))
}

/// Text without its character references.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, reference)) = rest.split_once('&') {
        plain.push_str(before);
        let Some((name, after)) = reference.split_once(';') else {
            plain.push('&');
            rest = reference;
            continue;
        };
        let letter = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            name => name.strip_prefix('#').and_then(|n| char::from_u32(n.parse().ok()?)),
        };
        match letter {
            Some(letter) => {
                plain.push(letter);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = reference;
            }
        }
    }
    plain + rest
}

fn without(html: &str, open: &str, close: &str) -> String {
    let mut parts = html.split(open);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once(close).map_or("", |(_, rest)| rest))
}
