//! Settings: command line, environment and one TOML file, in this order of weight. Every default stands beside its setting.

use serde::Deserialize;
use shared::rooms::SILENT_FOR;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// All settings of one instance.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where pages, API and rooms are served. Default `127.0.0.1:3000`.
    pub listen: SocketAddr,
    /// Where `/metrics` is served for Prometheus; nowhere by default.
    pub metrics_listen: Option<SocketAddr>,
    /// The address that people type, without a slash at the end; goes into mail. Default `http://localhost:3000`.
    pub public_url: String,
    /// `sqlite:PATH` or `postgres://…`. Default `sqlite:data/inquiry-lab.db`.
    pub database_url: String,
    /// A demo instance: filled at first start, accounts shown on the log-in page. Default false.
    pub demo: bool,
    /// Where the built scripts, styles and fonts are. Default `target/site`.
    pub site_dir: PathBuf,
    pub mail: MailConfig,
    pub limits: LimitConfig,
    pub nodes: NodeConfig,
    pub redis: RedisConfig,
    pub rooms: RoomConfig,
    pub evidence: EvidenceConfig,
    pub translation: TranslationConfig,
}

/// The service that drafts translations.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TranslationConfig {
    /// The address of a service with LibreTranslate's API, with a slash at its end; none by default. Drafts are sent there when somebody of
    /// the team asks for it.
    pub url: Option<String>,
    /// Its key, where it wants one.
    pub key: Option<String>,
}

/// How letters leave.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailConfig {
    /// `smtps://user:password@host:465`; without it letters are files in `outbox`.
    pub smtp_url: Option<String>,
    /// Default `data/outbox`.
    pub outbox: PathBuf,
    /// Default `Inquiry Lab <no-reply@localhost>`.
    pub from: String,
}

/// How often somebody may try.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LimitConfig {
    /// Log-in, reset and recovery tries for one account, and failed ones from one address, in a minute. Default 10. Signing up counts
    /// as a change: a class behind one address signs up together.
    pub credentials_per_minute: u32,
    /// Changes (non-GET requests) of one person, or of one address without a log-in, in a minute. Default 120.
    pub writes_per_minute: u32,
    /// Messages of one person in the chats of rooms in a minute. Default 20.
    pub chat_per_minute: u32,
    /// Pictures of one person for texts in a minute. Default 10.
    pub images_per_minute: u32,
    /// The header in which a trusted proxy puts the visitor's address; none by default, so that nobody can forge one.
    pub address_header: Option<String>,
}

/// Several processes on one PostgreSQL.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NodeConfig {
    /// How often a process on PostgreSQL asks what the others have done, in milliseconds; with Redis, or while nobody is in a room,
    /// half as often. 0 says that there is no other process. Default 250.
    pub poll_ms: u64,
}

/// A quick way between several processes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RedisConfig {
    /// `redis://user:password@host:6379/0` or `unix:///path`; without it processes hear of each other by asking the database alone.
    pub url: Option<String>,
}

/// How rooms live.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RoomConfig {
    /// A room that nobody is in stays in memory this long, in seconds. Default 60.
    pub stay_seconds: u64,
    /// Changes of a full room gather this long at most before they are written in one transaction and told in one frame, in
    /// milliseconds. Small rooms wait less.
    /// Longer costs less processor time and makes changes come later. Default 32.
    pub gather_ms: u64,
    /// No setting: what is promised in docs/rooms-protocol.md. Only tests are less patient.
    #[serde(skip)]
    pub patience: RoomPatience,
}

/// How long a room waits for one socket.
#[derive(Clone, Copy, Debug)]
pub struct RoomPatience {
    /// That says nothing.
    pub silent: Duration,
    /// That takes nothing of a frame.
    pub blocked: Duration,
}

/// What becomes of the sources that teams name.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EvidenceConfig {
    /// Whether the platform looks now and then if the links still work. It asks public addresses only, at ports 80 and 443. Default true;
    /// a demo, whose sources are made up, never asks.
    pub check_links: bool,
}

impl Default for EvidenceConfig {
    fn default() -> Self {
        Self { check_links: true }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            metrics_listen: None,
            public_url: "http://localhost:3000".into(),
            database_url: "sqlite:data/inquiry-lab.db".into(),
            demo: false,
            site_dir: "target/site".into(),
            mail: MailConfig::default(),
            limits: LimitConfig::default(),
            nodes: NodeConfig::default(),
            redis: RedisConfig::default(),
            rooms: RoomConfig::default(),
            evidence: EvidenceConfig::default(),
            translation: TranslationConfig::default(),
        }
    }
}

impl Default for MailConfig {
    fn default() -> Self {
        Self {
            smtp_url: None,
            outbox: "data/outbox".into(),
            from: "Inquiry Lab <no-reply@localhost>".into(),
        }
    }
}

impl Default for LimitConfig {
    fn default() -> Self {
        Self {
            credentials_per_minute: 10,
            writes_per_minute: 120,
            chat_per_minute: 20,
            images_per_minute: 10,
            address_header: None,
        }
    }
}

impl Default for NodeConfig {
    fn default() -> Self {
        Self { poll_ms: 250 }
    }
}

impl Default for RoomConfig {
    fn default() -> Self {
        Self {
            stay_seconds: 60,
            gather_ms: 32,
            patience: RoomPatience::default(),
        }
    }
}

impl Default for RoomPatience {
    fn default() -> Self {
        Self {
            silent: Duration::from_millis(SILENT_FOR),
            blocked: Duration::from_secs(20),
        }
    }
}

/// What may be set on the command line and by the environment.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Overrides {
    /// A TOML file with settings
    #[arg(long, env = "INQUIRY_CONFIG", global = true)]
    pub config: Option<PathBuf>,
    /// Address and port to serve on, as 127.0.0.1:3000
    #[arg(long, env = "INQUIRY_LISTEN", global = true)]
    pub listen: Option<SocketAddr>,
    /// Address and port for /metrics
    #[arg(long, env = "INQUIRY_METRICS_LISTEN", global = true)]
    pub metrics_listen: Option<SocketAddr>,
    /// The address that people type
    #[arg(long, env = "INQUIRY_PUBLIC_URL", global = true)]
    pub public_url: Option<String>,
    /// sqlite:PATH or postgres://…
    #[arg(long, env = "DATABASE_URL", global = true)]
    pub database_url: Option<String>,
    /// Folder of the built scripts, styles and fonts
    #[arg(long, env = "INQUIRY_SITE_DIR", global = true)]
    pub site_dir: Option<PathBuf>,
    /// Folder for letters when no SMTP server is set
    #[arg(long, env = "INQUIRY_OUTBOX", global = true)]
    pub outbox: Option<PathBuf>,
    /// smtps://user:password@host:465
    #[arg(long, env = "INQUIRY_SMTP_URL", global = true)]
    pub smtp_url: Option<String>,
    /// Log-in tries for one account or address in a minute
    #[arg(long, env = "INQUIRY_CREDENTIALS_PER_MINUTE", global = true)]
    pub credentials_per_minute: Option<u32>,
    /// Changes of one person in a minute
    #[arg(long, env = "INQUIRY_WRITES_PER_MINUTE", global = true)]
    pub writes_per_minute: Option<u32>,
    /// Messages of one person in chats in a minute
    #[arg(long, env = "INQUIRY_CHAT_PER_MINUTE", global = true)]
    pub chat_per_minute: Option<u32>,
    /// Pictures of one person in a minute
    #[arg(long, env = "INQUIRY_IMAGES_PER_MINUTE", global = true)]
    pub images_per_minute: Option<u32>,
    /// Milliseconds between two questions of what other processes have done; 0 for a single process
    #[arg(long, env = "INQUIRY_NODES_POLL_MS", global = true)]
    pub nodes_poll_ms: Option<u64>,
    /// redis://host:6379, for several processes
    #[arg(long, env = "INQUIRY_REDIS_URL", global = true, hide_env_values = true)]
    pub redis_url: Option<String>,
    /// Milliseconds that changes of a full room gather at most
    #[arg(long, env = "INQUIRY_ROOM_GATHER_MS", global = true)]
    pub room_gather_ms: Option<u64>,
    /// Whether to look if the links of sources still work: true or false
    #[arg(long, env = "INQUIRY_CHECK_LINKS", global = true)]
    pub check_links: Option<bool>,
    /// The address of a translation service with LibreTranslate's API
    #[arg(long, env = "INQUIRY_TRANSLATION_URL", global = true)]
    pub translation_url: Option<String>,
    /// The key of the translation service
    #[arg(long, env = "INQUIRY_TRANSLATION_KEY", global = true, hide_env_values = true)]
    pub translation_key: Option<String>,
}

impl Config {
    /// Reads the file, if one is named, and puts the overrides on top.
    ///
    /// # Errors
    /// A sentence that names the file or setting and what is wrong with it.
    pub fn load(overrides: Overrides) -> Result<Self, String> {
        let mut config = match &overrides.config {
            Some(path) => Self::from_file(path)?,
            None => Self::default(),
        };
        macro_rules! put {
            ($($field:ident => $($target:ident).+);+ $(;)?) => {$(
                if let Some(value) = overrides.$field { config.$($target).+ = value; }
            )+};
        }
        put! {
            listen => listen; public_url => public_url; database_url => database_url; site_dir => site_dir;
            outbox => mail.outbox; credentials_per_minute => limits.credentials_per_minute;
            writes_per_minute => limits.writes_per_minute; chat_per_minute => limits.chat_per_minute; images_per_minute => limits.images_per_minute; room_gather_ms => rooms.gather_ms; check_links => evidence.check_links;
            nodes_poll_ms => nodes.poll_ms;
        }
        config.metrics_listen = overrides.metrics_listen.or(config.metrics_listen);
        config.mail.smtp_url = overrides.smtp_url.or(config.mail.smtp_url);
        config.redis.url = overrides.redis_url.or(config.redis.url);
        config.translation.url = overrides.translation_url.or(config.translation.url);
        config.translation.key = overrides.translation_key.or(config.translation.key);
        config.check()
    }

    /// Whether other processes may serve the same database.
    #[must_use]
    pub fn may_have_other_nodes(&self) -> bool {
        self.database_url.starts_with("postgres") && self.nodes.poll_ms > 0
    }

    fn from_file(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
        toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
    }

    fn check(mut self) -> Result<Self, String> {
        if !self.database_url.starts_with("sqlite:") && !self.database_url.starts_with("postgres") {
            return Err(format!(
                "database_url: {:?} begins neither with sqlite: nor with postgres:",
                self.database_url
            ));
        }
        if !self.public_url.starts_with("http://") && !self.public_url.starts_with("https://") {
            return Err(format!(
                "public_url: {:?} does not begin with https:// or http://",
                self.public_url
            ));
        }
        let limits = &self.limits;
        if [
            limits.credentials_per_minute,
            limits.writes_per_minute,
            limits.chat_per_minute,
            limits.images_per_minute,
        ]
        .contains(&0)
        {
            return Err("limits: 0 in a minute would lock everybody out".into());
        }
        if self.redis.url.is_some() && !self.may_have_other_nodes() {
            return Err(
                "redis.url: Redis is for several processes: they need PostgreSQL, and nodes.poll_ms above 0".into(),
            );
        }
        self.public_url.truncate(self.public_url.trim_end_matches('/').len());
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_setting_is_named() {
        let wrong = Overrides {
            database_url: Some("mysql://x".into()),
            ..Default::default()
        };
        assert!(Config::load(wrong).unwrap_err().contains("database_url"));
        let zero = Overrides {
            writes_per_minute: Some(0),
            ..Default::default()
        };
        assert!(Config::load(zero).unwrap_err().contains("limits"));
        let alone = Overrides {
            redis_url: Some("redis://localhost".into()),
            ..Default::default()
        };
        assert!(Config::load(alone).unwrap_err().contains("redis.url"));
    }

    #[test]
    fn the_public_address_loses_its_last_slash() {
        let config = Config::load(Overrides {
            public_url: Some("https://lab.example/".into()),
            ..Default::default()
        });
        assert_eq!(config.unwrap().public_url, "https://lab.example");
    }
}
