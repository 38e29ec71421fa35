//! What a server process uses, and a socket to it.

use crate::{Failure, Server};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

pub type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Ticks of a process's processor time in a second, on every Linux of today.
const TICKS: f64 = 100.0;

impl Server {
    /// Seconds of processor time that the process has used.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn cpu(&self) -> Result<f64, Failure> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid))?;
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
        let ticks = |at: usize| {
            fields
                .get(at)
                .and_then(|field| field.parse::<f64>().ok())
                .unwrap_or_default()
        };
        Ok((ticks(11) + ticks(12)) / TICKS)
    }

    /// Memory of the process in MiB.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn memory(&self) -> Result<f64, Failure> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .unwrap_or_default();
        Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
    }

    /// Opens a socket; `cookies` are those of a logged-in person.
    ///
    /// # Errors
    /// When the server refuses.
    pub async fn connect(&self, path: &str, cookies: &str) -> Result<Socket, Failure> {
        let mut request = format!("{}{path}", self.url).into_client_request()?;
        if !cookies.is_empty() {
            let origin = self.url.replacen("ws", "http", 1);
            request.headers_mut().insert("origin", HeaderValue::from_str(&origin)?);
            request.headers_mut().insert("cookie", HeaderValue::from_str(cookies)?);
        }
        let (socket, _) = connect_async_with_config(request, None, true).await?;
        Ok(socket)
    }
}
