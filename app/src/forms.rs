//! Forms: what was sent, what was refused, and both together for the page that comes back.

use crate::{evidence, images, preparation, recordings};
use axum::body::HttpBody;
use axum::extract::{FromRequest, MatchedPath, Request};
use axum::http::{Method, header};
use server::Error;
use server::http::MAX_BODY;
use shared::fields::{FieldCode, FieldErrors};
use std::sync::Arc;

/// The fields of a form as they were sent. A missing field reads as empty.
#[derive(Clone, Debug, Default)]
pub struct Form(Arc<Vec<(String, String)>>);

impl Form {
    /// Reads `application/x-www-form-urlencoded` text, also of an address after `?`.
    #[must_use]
    pub fn parse(encoded: &str) -> Self {
        let pairs = encoded.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        });
        Self(Arc::new(pairs.collect()))
    }

    /// A form as it would be sent with `values`: what an edit page starts with.
    #[must_use]
    pub fn of<'a>(values: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        Self(Arc::new(
            values
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        ))
    }

    /// The first value of `name`; empty when it was not sent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// All values of `name`, as ticked boxes send them.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0
            .iter()
            .filter(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// Every field, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    #[must_use]
    pub fn is_sent(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// What somebody wrote, to give it back where the form itself cannot be shown: texts of several words, never a secret.
    #[must_use]
    pub fn words(&self) -> String {
        let is_secret = |name: &str| ["password", "code", "token"].iter().any(|word| name.contains(word));
        let texts = self
            .iter()
            .filter(|(name, value)| !is_secret(name) && value.trim().contains(char::is_whitespace));
        texts.map(|(_, value)| value.trim()).collect::<Vec<_>>().join("\n\n")
    }

    /// The same without `names`: passwords are never sent back.
    #[must_use]
    pub fn without(&self, names: &[&str]) -> Self {
        Self(Arc::new(
            self.0
                .iter()
                .filter(|(name, _)| !names.contains(&name.as_str()))
                .cloned()
                .collect(),
        ))
    }
}

/// Turns `%41` and `+` into text; what is no UTF-8 is replaced.
fn decode(encoded: &str) -> String {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = |byte: u8| (byte as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => {
                if let (Some(high), Some(low)) = (hex(*high), hex(*low)) {
                    bytes.push(high * 16 + low);
                    rest = after;
                    continue;
                }
                bytes.push(first);
            }
            _ => bytes.push(first),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The pages that take files.
const WITH_FILES: [&str; 5] = [
    images::FORM,
    evidence::LIST,
    evidence::CARD,
    preparation::PAPERS,
    recordings::FORM,
];

/// What is sent to a page is a form, also where a handler reads no field of it: no file and nothing large goes past, but to the pages that take files
/// and read them within bounds of their own.
///
/// # Errors
/// `Invalid` for another kind of body, `TooLarge`.
pub fn check_body(request: &Request) -> Result<(), Error> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(());
    }
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .map_or(&[][..], |kind| kind.as_bytes());
    let page = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    if page.is_some_and(|page| WITH_FILES.contains(&page)) && kind.starts_with(b"multipart/form-data") {
        return Ok(());
    }
    if !kind.is_empty() && !kind.starts_with(b"application/x-www-form-urlencoded") {
        return Err(Error::field("form", FieldCode::Unknown));
    }
    // Without a length, the one who reads the body counts.
    let is_large = request
        .body()
        .size_hint()
        .exact()
        .is_some_and(|length| length > MAX_BODY as u64);
    if is_large { Err(Error::TooLarge) } else { Ok(()) }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = crate::errors::PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        check_body(&request)?;
        let body = String::from_request(request, state).await.map_err(|refused| {
            if refused.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
                Error::TooLarge
            } else {
                Error::field("form", FieldCode::Unknown)
            }
        })?;
        Ok(Self::parse(&body))
    }
}

/// A form on a page: the values to show and what is wrong with them.
#[derive(Clone, Debug, Default)]
pub struct FormState {
    pub form: Form,
    pub errors: Arc<FieldErrors>,
    /// What stood in the way of the whole form; [`ErrorSummary`](crate::components::ErrorSummary) says it.
    pub conflict: Option<&'static str>,
}

impl FormState {
    /// An empty form.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// A form that shows `form`, nothing wrong with it yet.
    #[must_use]
    pub fn filled(form: Form) -> Self {
        Self {
            form,
            ..Self::default()
        }
    }

    /// The form that comes back.
    #[must_use]
    pub fn refused(form: Form, errors: FieldErrors) -> Self {
        Self {
            form,
            errors: Arc::new(errors),
            conflict: None,
        }
    }

    /// The form that comes back because of something else than its fields, as a closing time that has passed.
    #[must_use]
    pub fn in_conflict(form: Form, why: &'static str) -> Self {
        Self {
            form,
            conflict: Some(why),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn value(&self, name: &str) -> String {
        self.form.get(name).to_owned()
    }

    #[must_use]
    pub fn has_error(&self, name: &str) -> bool {
        !self.errors.of(name).is_empty()
    }
}

/// Splits a service's answer: done, or refused fields, or an error that the page cannot mend.
///
/// # Errors
/// Every error but `Invalid`.
pub fn refused<T>(result: server::Result<T>) -> Result<Result<T, FieldErrors>, Error> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Error::Invalid(errors)) => Ok(Err(errors)),
        Err(error) => Err(error),
    }
}

/// Splits a service's answer as [`refused`] does, and keeps what was written also on a `Conflict`: `Err` is the form to show again. Its page is
/// a [`Document::of_form`](crate::page::Document::of_form) with an [`ErrorSummary`](crate::components::ErrorSummary), which give the status and
/// the words. Give `form` without passwords.
///
/// # Errors
/// Every error but `Invalid` and `Conflict`.
pub fn kept<T>(result: server::Result<T>, form: &Form) -> Result<Result<T, FormState>, Error> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Error::Invalid(errors)) => Ok(Err(FormState::refused(form.clone(), errors))),
        Err(Error::Conflict(why)) => Ok(Err(FormState::in_conflict(form.clone(), why))),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_kept_on_refused_fields_and_on_a_conflict_and_on_nothing_else() {
        let form = Form::parse("text=Two+lines");
        let invalid: server::Result<()> = Err(Error::field("text", FieldCode::Unknown));
        let state = kept(invalid, &form).unwrap().unwrap_err();
        assert_eq!((state.value("text").as_str(), state.conflict), ("Two lines", None));
        assert!(state.has_error("text"));
        let state = kept::<()>(Err(Error::Conflict("frozen")), &form).unwrap().unwrap_err();
        assert_eq!(
            (state.value("text").as_str(), state.conflict),
            ("Two lines", Some("frozen"))
        );
        assert!(state.errors.is_empty());
        assert!(matches!(kept::<()>(Err(Error::NotFound), &form), Err(Error::NotFound)));
        assert_eq!(kept(Ok(7), &form).unwrap().unwrap(), 7);
    }

    #[test]
    fn a_form_is_read_as_a_browser_sends_it() {
        let form = Form::parse("name=M%C3%BCnster+Nord&tag=a&tag=b&empty=&odd%");
        assert_eq!(form.get("name"), "Münster Nord");
        assert_eq!(form.all("tag"), ["a", "b"]);
        assert_eq!(
            (form.get("empty"), form.is_sent("empty"), form.is_sent("other")),
            ("", true, false)
        );
        assert_eq!(form.get("odd%"), "");
        assert_eq!(Form::parse("a=%zz%4").get("a"), "%zz%4");
    }

    #[test]
    fn words_are_given_back_and_secrets_are_not() {
        let form = Form::parse("title=A+desk&slug=a-desk&text=Two%0Alines&password=four+green+bridges&code=12+34");
        assert_eq!(form.words(), "A desk\n\nTwo\nlines");
    }

    #[test]
    fn a_password_does_not_come_back() {
        let form = Form::parse("name=amina&password=secret").without(&["password"]);
        assert_eq!((form.get("name"), form.get("password")), ("amina", ""));
    }
}
