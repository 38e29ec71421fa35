//! Encrypted connections to others: the link check and the translation service ask through here.

use crate::error::{Error, Result};
use std::sync::Arc;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::aws_lc_rs};

/// Those whom browsers believe when they say whose host it is (source: the list of Mozilla, in the crate `webpki-roots`).
#[must_use]
pub fn public_roots() -> RootCertStore {
    webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect()
}

/// Connects to hosts for which one of `roots` speaks.
///
/// # Errors
/// `Internal` when TLS cannot be set up.
pub fn connector(roots: RootCertStore) -> Result<TlsConnector> {
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(Error::internal)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}
