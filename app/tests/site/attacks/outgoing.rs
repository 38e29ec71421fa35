//! N1: nothing calls out but the post, what carries news between nodes and the slot for a translation service, to the hosts that the settings name,
//! and the one door through which links of sources are looked at, whose guard has tests of its own (`stories rooms::evidence`).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Crates with which one can ask another host for something.
const CLIENTS: &[&str] = &[
    "attohttpc",
    "awc",
    "curl",
    "hickory-resolver",
    "hyper-rustls",
    "hyper-tls",
    "isahc",
    "minreq",
    "reqwest",
    "surf",
    "tonic",
    "ureq",
];

/// Words of code that open a connection.
const CALLS: &[&str] = &[
    "TcpStream::connect",
    "UdpSocket::",
    "connect_async(",
    "lookup_host(",
    "to_socket_addrs(",
    "Command::new(",
];

/// The files that may open connections, and with which words.
const DOORS: &[(&str, &[&str])] = &[
    ("server/src/evidence/link.rs", &["TcpStream::connect", "lookup_host("]),
    ("server/src/translations/machine.rs", &["TcpStream::connect"]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
    {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|end| end == "rs") {
            found.push(entry);
        }
    }
}

#[test]
fn no_part_calls_out_but_the_post_and_the_doors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let lock = fs::read_to_string(root.join("Cargo.lock")).expect("Cargo.lock");
    let names: BTreeSet<_> = lock
        .lines()
        .filter_map(|line| line.strip_prefix("name = "))
        .map(|name| name.trim_matches('"'))
        .collect();
    assert!(names.contains("lettre"), "the list of crates was not read");
    let clients: Vec<_> = CLIENTS.iter().filter(|name| names.contains(**name)).collect();
    assert!(clients.is_empty(), "{clients:?}");
    let mut files = Vec::new();
    for part in ["server/src", "app/src", "shared/src"] {
        sources(&root.join(part), &mut files);
    }
    assert!(files.len() > 100, "the sources were not read");
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        for call in CALLS {
            let is_door = DOORS
                .iter()
                .any(|(door, words)| file.ends_with(door) && words.contains(call));
            assert!(
                is_door || !text.contains(call),
                "{} opens a connection: {call}",
                file.display()
            );
        }
        let posts = text.contains("SmtpTransport");
        assert!(
            !posts || file.ends_with("server/src/mail.rs"),
            "{} posts by itself",
            file.display()
        );
        let relays = text.contains("redis::");
        assert!(
            !relays || file.ends_with("server/src/nodes/relay.rs"),
            "{} asks a Redis by itself",
            file.display()
        );
    }
}
