//! What operations answer instead, told once for all of them in the OpenAPI document.

use super::problem::Problem;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        Components, Content, OpenApi, Ref, RefOr, Required, Response, Schema,
        path::{Operation, PathItem},
        request_body::RequestBody,
    },
};

struct Refusal {
    status: &'static str,
    name: &'static str,
    description: &'static str,
    /// Which operations it concerns.
    concerns: fn(&Operation) -> bool,
}

const ALL: [Refusal; 11] = [
    refusal("400", "Malformed", "Not a request that can be understood, or not JSON.", |_| true),
    refusal("401", "Unauthorized", "Without a key or a session.", needs_key),
    refusal(
        "403",
        "Forbidden",
        "Without the right, or from a page of another site.",
        |operation| needs_key(operation) || changes(operation),
    ),
    refusal("404", "NotFound", "There is no such thing here.", |_| true),
    refusal(
        "409",
        "Conflict",
        "The time cannot be had (`/problems/slot-taken` and the like, with free ones in `next`), \
         somebody else changed it meanwhile, or it cannot be changed this way.",
        changes,
    ),
    refusal("410", "Closed", "The event type takes no bookings.", |operation| {
        !needs_key(operation)
    }),
    refusal("413", "TooLarge", "More than half a megabyte.", writes),
    refusal("415", "NotJson", "Something other than JSON.", writes),
    refusal("422", "Invalid", "`errors` names every bad field.", |_| true),
    refusal("429", "TooMany", "Too much at once; `Retry-After` says when to go on.", |_| true),
    refusal("503", "Unavailable", "Not now; `Retry-After` says when to try again.", |_| true),
];

const fn refusal(
    status: &'static str,
    name: &'static str,
    description: &'static str,
    concerns: fn(&Operation) -> bool,
) -> Refusal {
    Refusal { status, name, description, concerns }
}

fn needs_key(operation: &Operation) -> bool {
    operation.security.is_some()
}

fn writes(operation: &Operation) -> bool {
    operation.request_body.is_some()
}

fn changes(operation: &Operation) -> bool {
    let id = operation.operation_id.as_deref().unwrap_or_default();
    !["get", "list"].iter().any(|verb| id.starts_with(verb))
}

/// The document with every refusal in it.
pub fn add(mut document: OpenApi) -> OpenApi {
    let components = document.components.get_or_insert_default();
    let mut schemas = vec![(Problem::name().into_owned(), Problem::schema())];
    Problem::schemas(&mut schemas);
    components.schemas.extend(schemas);
    for Refusal { name, description, .. } in &ALL {
        let mut response = Response::new(*description);
        let content = Content::new(Some(Ref::from_schema_name(Problem::name())));
        response.content.insert("application/problem+json".into(), RefOr::T(content));
        components.responses.insert((*name).to_owned(), RefOr::T(response));
    }
    let components = document.components.clone().unwrap_or_default();
    for operation in document.paths.paths.values_mut().flat_map(operations) {
        if let Some(RefOr::T(body)) = &mut operation.request_body {
            body.required = Some(required(body, &components));
        }
        let concerning = ALL.iter().filter(|refusal| (refusal.concerns)(operation));
        let references: Vec<_> = concerning
            .map(|refusal| (refusal.status, Ref::from_response_name(refusal.name)))
            .collect();
        for (status, reference) in references {
            operation.responses.responses.insert(status.to_owned(), RefOr::Ref(reference));
        }
    }
    document
}

/// No body at all is an empty object, which will do where no property must be there.
fn required(body: &RequestBody, components: &Components) -> Required {
    let schema = match body.content.get("application/json") {
        Some(RefOr::T(Content { schema: Some(RefOr::Ref(to)), .. })) => {
            to.ref_location.rsplit('/').next()
        }
        _ => None,
    };
    match schema.and_then(|name| components.schemas.get(name)) {
        Some(RefOr::T(Schema::Object(object))) if object.required.is_empty() => Required::False,
        _ => Required::True,
    }
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.put, &mut item.post, &mut item.delete].into_iter().flatten()
}
