//! A Redis for one test, on a socket of its own in a folder of its own.

use server::testing::not_tested;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use uuid::Uuid;

/// A running Redis; it ends with this value.
pub struct Redis {
    folder: PathBuf,
    process: Option<Child>,
}

impl Redis {
    /// Starts one; none when `redis-server` is not installed, which is said.
    ///
    /// # Panics
    /// When it does not start, or is not there where everything must be tested.
    pub async fn start() -> Option<Self> {
        let there = Command::new("redis-server")
            .arg("--version")
            .stdout(Stdio::null())
            .status();
        if there.is_err() {
            not_tested("with Redis: redis-server is missing. Remedy: tools/setup tests");
            return None;
        }
        let folder = std::env::temp_dir().join(format!("inquiry_redis_{}", Uuid::new_v4().simple()));
        std::fs::create_dir_all(&folder).expect("a folder for Redis");
        let mut redis = Self { folder, process: None };
        redis.begin().await;
        Some(redis)
    }

    /// The address for `redis.url`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("unix://{}", self.socket().display())
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("redis.sock")
    }

    /// Starts it again after [`Redis::stop`].
    ///
    /// # Panics
    /// When it does not start within 5 s.
    pub async fn begin(&mut self) {
        let process = Command::new("redis-server")
            .args(["--port", "0", "--save", "", "--appendonly", "no", "--unixsocket"])
            .arg(self.socket())
            .current_dir(&self.folder)
            .stdout(Stdio::null())
            .spawn();
        self.process = Some(process.expect("redis-server starts"));
        for _ in 0..500 {
            if std::os::unix::net::UnixStream::connect(self.socket()).is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("redis-server does not listen");
    }

    /// Ends it at once.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            // It may have ended by itself.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
