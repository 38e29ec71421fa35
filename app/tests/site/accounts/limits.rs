//! Guessing, hurrying, and listening to how long an answer takes.

use super::*;

/// Sends a log-in as from `peer`, with headers that claim another address.
async fn log_in_from(browser: &mut Browser, peer: [u8; 4], claimed: &str, name: &str) -> StatusCode {
    let mut request = axum::http::Request::builder()
        .method(Method::POST)
        .uri("/en/log-in")
        .header(header::HOST, "lab.example")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    for name in [
        "x-forwarded-for",
        "x-real-ip",
        "forwarded",
        "cf-connecting-ip",
        "true-client-ip",
    ] {
        request = request.header(name, claimed);
    }
    let mut request = request
        .body(Body::from(format!("name={name}&password=wrong+wrong+wrong")))
        .unwrap();
    request
        .extensions_mut()
        .insert(ConnectInfo(SocketAddr::from((peer, 4000))));
    browser.raw(request).await.status
}

#[tokio::test]
async fn guessing_is_stopped_by_account_and_by_address_whatever_a_header_claims() {
    let site = Site::start_with(|config| config.limits.credentials_per_minute = 3).await;
    site.person("amina").await;
    let mut nobody = site.anonymous();
    for n in 0..3 {
        let status = log_in_from(&mut nobody, [10, 0, 0, n], "1.1.1.1", "amina").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(
        log_in_from(&mut nobody, [10, 0, 0, 9], "2.2.2.2", "amina").await,
        StatusCode::TOO_MANY_REQUESTS
    );
    for n in 0..3 {
        let status = log_in_from(
            &mut nobody,
            [10, 0, 1, 1],
            &format!("3.3.3.{n}"),
            &format!("somebody{n}"),
        )
        .await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(
        log_in_from(&mut nobody, [10, 0, 1, 1], "4.4.4.4", "somebody-else").await,
        StatusCode::TOO_MANY_REQUESTS
    );
    let answer = nobody
        .post("/en/log-in", &[("name", "amina"), ("password", PASSWORD)])
        .await;
    let wait: u64 = answer
        .headers
        .get(header::RETRY_AFTER)
        .unwrap()
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!(
        answer.status == StatusCode::TOO_MANY_REQUESTS && (1..=60).contains(&wait),
        "{wait}"
    );
    assert!(answer.body.contains("Too many tries"));
    site.lab.platform.clock.advance(60_000);
    let answer = nobody
        .post("/en/log-in", &[("name", "amina"), ("password", PASSWORD)])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    site.end().await;
}

#[tokio::test]
async fn writes_are_limited_for_each_person() {
    let site = Site::start_with(|config| config.limits.writes_per_minute = 5).await;
    let mut amina = site.person("amina").await;
    for _ in 0..5 {
        assert_eq!(
            amina.post("/en/account/language", &[("language", "en")]).await.status,
            StatusCode::SEE_OTHER
        );
    }
    assert_eq!(
        amina.post("/en/account/language", &[("language", "en")]).await.status,
        StatusCode::TOO_MANY_REQUESTS
    );
    let answer = amina
        .json(
            Method::DELETE,
            "/api/v1/me/sessions/00000000-0000-0000-0000-000000000000",
            &serde_json::Value::Null,
        )
        .await;
    assert!(
        answer.status == StatusCode::TOO_MANY_REQUESTS && answer.body.contains("too-many"),
        "{}",
        answer.body
    );
    assert_eq!(amina.get("/en/account").await.status, StatusCode::OK);
    site.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_log_ins_at_once_leave_other_pages_quick() {
    let site = Site::start().await;
    site.person("amina").await;
    let crowd: Vec<_> = (0..50)
        .map(|_| {
            let mut browser = site.anonymous();
            tokio::spawn(async move {
                browser
                    .post("/en/log-in", &[("name", "amina"), ("password", PASSWORD)])
                    .await
                    .status
            })
        })
        .collect();
    let mut reader = site.anonymous();
    let mut times = Vec::new();
    while crowd.iter().any(|log_in| !log_in.is_finished()) {
        let began = Instant::now();
        assert_eq!(reader.get("/en/privacy").await.status, StatusCode::OK);
        times.push(began.elapsed());
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    for log_in in crowd {
        assert_eq!(log_in.await.unwrap(), StatusCode::SEE_OTHER);
    }
    times.sort();
    let p99 = times[times.len() * 99 / 100];
    assert!(
        times.len() > 20 && p99 <= Duration::from_millis(100),
        "p99 {p99:?} of {}",
        times.len()
    );
    site.end().await;
}

/// Pairs of a known and an unknown name, as S3 asks.
const PAIRS: usize = 1_000;

/// How many seconds longer a known name takes than an unknown one, in the middle of [`PAIRS`] pairs. `ask` sends name and number, and
/// looks at the answer.
async fn middle_difference(site: &Site, ask: impl AsyncFn(&mut Browser, &str, usize)) -> f64 {
    site.person("amina").await;
    let mut differences = Vec::with_capacity(PAIRS);
    for n in 0..PAIRS {
        // In turn first and second, so that what else runs on the machine weighs on both alike.
        let known_first = n % 2 == 0;
        let names = if known_first {
            ["amina", "nobody"]
        } else {
            ["nobody", "amina"]
        };
        let mut seconds = [0.0; 2];
        for (name, seconds) in names.into_iter().zip(&mut seconds) {
            let began = Instant::now();
            ask(&mut site.anonymous(), name, n).await;
            *seconds = began.elapsed().as_secs_f64();
        }
        let [first, second] = seconds;
        differences.push(if known_first { first - second } else { second - first });
    }
    differences.sort_by(f64::total_cmp);
    differences[PAIRS / 2]
}

#[tokio::test]
async fn asking_for_a_new_password_takes_as_long_for_an_unknown_name() {
    let site = Site::start().await;
    let middle = middle_difference(&site, async |browser, name, _| {
        let answer = browser.post("/en/forgot", &[("name", name)]).await;
        assert_eq!(answer.location(), "/en/log-in?done=reset-asked");
    });
    let middle = middle.await;
    assert!(middle.abs() <= 0.005, "a known name takes {middle} s longer");
    site.end().await;
}

#[tokio::test]
async fn a_log_in_takes_as_long_for_an_unknown_name() {
    let site = Site::start().await;
    let middle = middle_difference(&site, async |browser, name, n| {
        let password = format!("wrong number {n}");
        let answer = browser
            .post("/en/log-in", &[("name", name), ("password", &password)])
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
    let middle = middle.await;
    assert!(middle.abs() <= 0.005, "a known name takes {middle} s longer");
    site.end().await;
}
