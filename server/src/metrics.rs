//! Figures for Prometheus, on an address of their own.

use crate::error::{Error, Result};
use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::net::SocketAddr;
use tokio_util::sync::CancellationToken;

/// Starts to collect; call once in a process.
///
/// # Errors
/// `Internal` when something collects already.
pub fn collect() -> Result<PrometheusHandle> {
    PrometheusBuilder::new().install_recorder().map_err(Error::internal)
}

/// Serves `/metrics` on `address` until `stopping`.
///
/// # Errors
/// `Internal` when the address is taken.
pub async fn serve(address: SocketAddr, figures: PrometheusHandle, stopping: CancellationToken) -> Result<()> {
    let listener = tokio::net::TcpListener::bind(address).await.map_err(Error::internal)?;
    let router = Router::new().route("/metrics", get(move || std::future::ready(figures.render())));
    axum::serve(listener, router)
        .with_graceful_shutdown(stopping.cancelled_owned())
        .await
        .map_err(Error::internal)
}
