//! What comes by mail, chosen on a page.

use super::*;

#[tokio::test]
async fn a_person_chooses_what_comes_by_mail() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let path = "/en/account/mail";
    assert!(amina.get("/en/account").await.body.contains(path));
    let page = amina.get(path).await;
    assert_eq!(page.status, StatusCode::OK);
    for usual in ["news-at_once", "reminders-usual"] {
        let input = page.body.split(&format!("id=\"{usual}\"")).nth(1).unwrap();
        assert!(input.split('>').next().unwrap().contains("checked"), "{usual}");
    }
    assert!(
        page.body.contains("/en/account/email"),
        "without an address nothing comes"
    );
    let refused = amina.post(path, &[("news", "hourly"), ("reminders", "daily")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#news\""));
    let sent = amina.post(path, &[("news", "daily"), ("reminders", "never")]).await;
    assert_eq!(sent.location(), "/en/account?done=mail-choice");
    let export = amina.get("/api/v1/me/export").await.body;
    assert!(
        export.contains("\"mail_choice\"") && export.contains("\"news\":\"daily\""),
        "{export}"
    );
    assert_eq!(site.anonymous().get(path).await.status, StatusCode::SEE_OTHER);
    site.end().await;
}

#[test]
fn reminders_say_moments_as_their_reader_does() {
    let values = [("count", "3"), ("until", "2026-11-24T14:00")];
    let values = values.map(|(name, value)| (name, value.to_owned()));
    for language in shared::languages::Language::ALL {
        for key in ["notice-jury-reminder", "mail-jury-reminder-subject"] {
            let text = app::locale::plain(&app::locale::translator().text(*language, key, &values));
            assert!(text.contains(" UTC") && text.contains("2026"), "{language}: {text}");
            assert!(!text.contains("2026-11-24"), "{language}: {text}");
        }
    }
}
