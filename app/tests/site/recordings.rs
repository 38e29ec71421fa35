//! Voice notes without scripts, and the sounds that are given out.

use crate::comments::Room;
use crate::kit::{Answer, hidden};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use shared::recordings::LARGEST_SOUND;

/// Sixteen samples of silence.
const WAV: &[u8] = b"RIFF\x44\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\x20\0\0\0\
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
const NAMED: (&str, &str) = ("../../etc/passwd", "text/html");

struct Voices {
    room: Room,
    /// The list, with the form that adds one.
    page: String,
}

impl Voices {
    async fn start() -> Self {
        let room = Room::start().await;
        let page = format!("/en/rooms/{}/recordings", room.draft.number);
        Self { room, page }
    }

    async fn add(&mut self, language: &str, file: &[u8]) -> Answer {
        let page = self.page.clone();
        self.room
            .amina
            .upload_as("sound", &page, &[("language", language)], NAMED, file)
            .await
    }

    /// Adds one; gives its page and where its sound is.
    async fn added(&mut self) -> (String, String) {
        let added = self.add("ar", WAV).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        let page = added.location().split('?').next().unwrap().to_owned();
        let sound = format!("/recordings/{}", page.rsplit('/').next().unwrap());
        (page, sound)
    }
}

#[tokio::test]
async fn a_voice_note_is_said_typed_used_and_deleted_without_scripts() {
    let mut voices = Voices::start().await;
    let empty = voices.room.amina.get(&voices.page.clone()).await;
    for part in [
        "There is no voice note yet.",
        "multipart/form-data",
        "accept=\"audio/*\"",
    ] {
        assert!(empty.body.contains(part), "{part}: {}", empty.body);
    }
    assert!(empty.header("permissions-policy").contains("microphone=(self)"));
    assert!(
        empty
            .header("content-security-policy")
            .contains("media-src 'self' blob:")
    );
    let room = voices
        .room
        .amina
        .get(&format!("/en/rooms/{}", voices.room.draft.number))
        .await;
    assert!(room.body.contains(&voices.page), "the room leads here");
    assert!(
        room.header("permissions-policy").contains("microphone=()"),
        "no other page may listen"
    );

    let (page, sound) = voices.added().await;
    let one = voices.room.amina.get(&page).await;
    assert!(
        one.body.contains(&format!("src=\"{sound}\"")) && one.body.contains("العربية"),
        "{}",
        one.body
    );
    assert!(!one.body.contains("Take it into the text"), "there are no words yet");
    let version = hidden(&one.body, "version");
    let refused = voices
        .room
        .amina
        .post(&page, &[("version", &version), ("transcript", " ")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("What is said: Please fill this in."),
        "{}",
        refused.body
    );
    let typed = voices
        .room
        .amina
        .post(
            &page,
            &[("version", &version), ("transcript", "نحن ننتظر <b>سنوات</b>")],
        )
        .await;
    assert_eq!(typed.status, StatusCode::SEE_OTHER, "{}", typed.body);
    // Who types over it unseen is shown both.
    let late = voices
        .room
        .basil
        .post(&page, &[("version", &version), ("transcript", "Basil's words")])
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in ["Somebody else has changed it meanwhile.", "&lt;b&gt;", "Basil's words"] {
        assert!(late.body.replace("&#x27;", "'").contains(part), "{part}: {}", late.body);
    }
    assert_eq!(hidden(&late.body, "version"), "1", "the next try knows of it");

    let document = voices.room.document.clone();
    let used = voices
        .room
        .amina
        .post(&page, &[("act", "use"), ("document", &document)])
        .await;
    assert_eq!(used.status, StatusCode::SEE_OTHER, "{}", used.body);
    let room = voices.room.amina.get(used.location()).await;
    assert!(
        room.body.contains("The words stand at the end of the section.") && room.body.contains("نحن ننتظر"),
        "{}",
        room.body
    );

    let theirs = voices.room.basil.post(&page, &[("act", "remove")]).await;
    assert_eq!(theirs.status, StatusCode::FORBIDDEN);
    let gone = voices.room.amina.post(&page, &[("act", "remove")]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(voices.room.amina.get(&page).await.status, StatusCode::NOT_FOUND);
    assert_eq!(voices.room.amina.get(&sound).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_sound_is_given_whole_or_by_pieces_to_whoever_may_hear_it_and_never_runs() {
    let mut voices = Voices::start().await;
    let (_, sound) = voices.added().await;
    let whole = voices.room.mentor.get(&sound).await;
    assert_eq!(whole.status, StatusCode::OK);
    for (name, value) in [
        ("content-type", "audio/wav"),
        ("content-disposition", "attachment; filename=\"voice-note.wav\""),
        ("cache-control", "private, no-store"),
        ("accept-ranges", "bytes"),
        ("x-content-type-options", "nosniff"),
        (
            "content-security-policy",
            "default-src 'none'; frame-ancestors 'none'; sandbox",
        ),
    ] {
        assert_eq!(whole.header(name), value, "{name}");
    }
    let piece = voices
        .room
        .mentor
        .send(Method::GET, &sound, &[("range", "bytes=0-3")], Body::empty())
        .await;
    assert_eq!(
        (piece.status, piece.body.as_str()),
        (StatusCode::PARTIAL_CONTENT, "RIFF")
    );
    assert_eq!(piece.header("content-range"), "bytes 0-3/76");
    let beyond = voices
        .room
        .mentor
        .send(Method::GET, &sound, &[("range", "bytes=500-")], Body::empty())
        .await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
    let mut stranger = voices.room.site.person("stranger").await;
    let mut nobody = voices.room.site.anonymous();
    for browser in [&mut stranger, &mut nobody] {
        assert_eq!(browser.get(&sound).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn only_sounds_are_taken_whatever_they_are_called() {
    let mut voices = Voices::start().await;
    for file in [
        &b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"[..],
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04",
    ] {
        let refused = voices.add("fr", file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("This file is no sound that we can play."),
            "{}",
            refused.body
        );
        assert!(refused.body.contains("value=\"fr\" selected"), "what was chosen stays");
    }
    let none = voices.add("fr", b"").await;
    assert!(none.body.contains("Sound: Please fill this in."), "{}", none.body);
    let foreign = voices.add("tlh", WAV).await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    let large = voices.add("fr", &vec![0; LARGEST_SOUND + 1]).await;
    assert!(large.body.contains("This sound is too large."), "{}", large.body);
    let page = voices.page.clone();
    let mentor = voices
        .room
        .mentor
        .upload_as("sound", &page, &[("language", "fr")], NAMED, WAV)
        .await;
    assert_eq!(mentor.status, StatusCode::FORBIDDEN);
    let list = voices.room.mentor.get(&page).await;
    assert!(
        list.body.contains("There is no voice note yet.") && !list.body.contains("multipart"),
        "{}",
        list.body
    );
}
