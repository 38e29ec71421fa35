//! The binary `inquiry-lab`: `serve`, and the commands of those who run an instance.
#![recursion_limit = "512"]

use app::demo::print_accounts;
use app::{assets, locale, log, router, serve, verify};
use clap::{Parser, Subcommand};
use futures_util::FutureExt;
use server::accounts::{Viewer, admin, grants, service};
use server::audit::{self, Verdict};
use server::clock::Clock;
use server::config::{Config, Overrides};
use server::demo::{self, Filled};
use server::{Platform, backup, metrics};
use shared::permissions::{Role, Scope};
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::util::SubscriberInitExt;

#[derive(Parser)]
#[command(
    name = "inquiry-lab",
    version,
    about = "The platform of an online policy hackathon and of what follows it"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    overrides: Overrides,
    /// Log as JSON, one line an event
    #[arg(long, env = "INQUIRY_LOG_JSON", global = true)]
    log_json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Serve pages, API and rooms until SIGTERM
    Serve,
    /// Serve as a demo instance; an empty database is filled with the demo edition first
    Demo,
    /// List every address: method, path, and the operation that guards it
    Routes,
    /// Bring the database up to date and end
    Migrate,
    /// Make an account an admin of this instance
    GrantAdmin {
        /// Pseudonym or mail address
        name: String,
    },
    /// Write a copy of the whole database to a file, while the platform runs
    Export {
        /// A file that does not exist yet: a database (SQLite), or one JSON line a row (PostgreSQL)
        path: PathBuf,
    },
    /// Check what must not have been changed
    Verify {
        #[command(subcommand)]
        what: Verify,
    },
}

#[derive(Subcommand)]
enum Verify {
    /// The audit log: names the first line that was edited, removed or put in
    Audit,
    /// A published poll: counts the ballots of its file again and compares with what was announced
    Poll {
        /// The file, as downloaded from the page of the poll
        file: std::path::PathBuf,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sea_orm_migration=warn"));
    log::subscriber(filter, arguments.log_json, std::io::stderr).init();
    match run(arguments).await {
        Ok(code) => code,
        Err(message) => {
            eprintln!("inquiry-lab: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<ExitCode, String> {
    let mut config = Config::load(arguments.overrides)?;
    config.demo |= matches!(arguments.command, Command::Demo);
    let say = |error: server::Error| error.to_string();
    if matches!(arguments.command, Command::Demo) {
        let (texts, now) = (locale::translator(), Clock::system().now());
        if demo::fill(&config, &texts, now).await.map_err(say)? == Filled::Now {
            println!("The demo edition is made; next time it is there.");
        }
    }
    let platform = Platform::build(config, Clock::system(), locale::translator())
        .await
        .map_err(say)?;
    match arguments.command {
        Command::Serve | Command::Demo => serve_until_stopped(&platform).await?,
        Command::Export { path } => {
            let tables = backup::export(&platform.db, &path).await.map_err(say)?;
            println!("{tables} tables are in {}.", path.display());
        }
        Command::Routes => {
            for route in router::build(&platform).1 {
                println!("{} {} {}", route.method, route.path, route.operation.as_str());
            }
        }
        Command::Migrate => println!("The database is up to date."),
        Command::GrantAdmin { name } => {
            let account = service::find_by_name(&platform, &name).await.map_err(say)?;
            let account = account.ok_or_else(|| format!("no account is called {name:?}"))?;
            let tx = platform.begin(&Viewer::anonymous()).await.map_err(say)?;
            grants::give(&tx, account.id, Role::Admin, Scope::Platform)
                .await
                .map_err(say)?;
            tx.commit().await.map_err(say)?;
            println!("{} is an admin now.", account.pseudonym.as_str());
        }
        Command::Verify { what: Verify::Audit } => match audit::verify(platform.db.read()).await.map_err(say)? {
            Verdict::Whole(lines) => println!("The audit log is whole: {lines} lines."),
            Verdict::BrokenAt(line) => {
                println!("The audit log is broken at line {line}.");
                return Ok(ExitCode::FAILURE);
            }
        },
        Command::Verify {
            what: Verify::Poll { file },
        } => return verify_poll(&file),
    }
    Ok(ExitCode::SUCCESS)
}

/// Counts a published poll again and says what came out.
fn verify_poll(file: &Path) -> Result<ExitCode, String> {
    let verified = verify::poll(file)?;
    println!("{}", verified.lines.join("\n"));
    Ok(if verified.is_right {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn serve_until_stopped(platform: &Platform) -> Result<(), String> {
    assets::load(&platform.config.site_dir)?;
    if let Some(address) = platform.config.metrics_listen {
        let figures = metrics::collect().map_err(|error| error.to_string())?;
        platform
            .tasks
            .spawn(metrics::serve(address, figures, platform.stopping.clone()));
    }
    let listener = TcpListener::bind(platform.config.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", platform.config.listen))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    platform.start();
    println!("Inquiry Lab listens on http://{address}");
    if !admin::has_admin(platform).await.map_err(|error| error.to_string())? {
        println!("Nobody runs this instance yet. Make an account on the site, then: inquiry-lab grant-admin NAME");
    }
    if platform.config.demo {
        print_accounts();
    }
    let server = platform.tasks.spawn(serve::serve(platform.clone(), listener));
    let mut terminate = signal(SignalKind::terminate()).map_err(|error| error.to_string())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    tracing::info!("stopping");
    platform.stop().await;
    match server.now_or_never() {
        Some(Ok(result)) => result.map_err(|error| error.to_string()),
        Some(Err(error)) => Err(error.to_string()),
        // A browser may hold a connection open for ever; nothing is lost by closing it.
        None => Ok(()),
    }
}
