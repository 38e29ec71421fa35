//! What the peers speak: the synchronisation protocol of Yjs, as y-websocket and Hocuspocus carry it.
//!
//! An author only ever appends to a text of its own in the document, so the update is written by hand:
//! one structure, a string whose left neighbour is the author's last letter. The format is that of `encodeStateAsUpdate`, version 1.

use crate::Kind;

/// Sync, and of its messages: an update.
const SYNC: u64 = 0;
const UPDATE: u64 = 2;
/// Hocuspocus: authentication, and of its messages: a token.
const AUTHENTICATION: u64 = 2;
const TOKEN: u64 = 0;

/// The structure holds a string, and names its left neighbour.
const STRING: u8 = 4;
const WITH_ORIGIN: u8 = 0x80;

fn number(frame: &mut Vec<u8>, mut value: u64) {
    while value > 0x7f {
        frame.push((value as u8 & 0x7f) | 0x80);
        value >>= 7;
    }
    frame.push(value as u8);
}

fn bytes(frame: &mut Vec<u8>, value: &[u8]) {
    number(frame, value.len() as u64);
    frame.extend_from_slice(value);
}

fn frame(kind: Kind, document: &str) -> Vec<u8> {
    let mut frame = Vec::new();
    if kind == Kind::Hocuspocus {
        bytes(&mut frame, document.as_bytes());
    }
    frame
}

/// The first frame of a connection, when the server wants one.
#[must_use]
pub fn greeting(kind: Kind, document: &str) -> Option<Vec<u8>> {
    (kind == Kind::Hocuspocus).then(|| {
        let mut frame = frame(kind, document);
        number(&mut frame, AUTHENTICATION);
        number(&mut frame, TOKEN);
        bytes(&mut frame, b"t");
        bytes(&mut frame, b"4.7.0");
        frame
    })
}

/// The frame for "author `author`, who has written `written` letters, appends `text`".
#[must_use]
pub fn append(kind: Kind, document: &str, author: u64, written: u64, text: &str) -> Vec<u8> {
    let mut update = vec![1, 1];
    number(&mut update, author);
    number(&mut update, written);
    if written == 0 {
        update.push(STRING);
        update.push(1);
        bytes(&mut update, b"t");
    } else {
        update.push(STRING | WITH_ORIGIN);
        number(&mut update, author);
        number(&mut update, written - 1);
    }
    bytes(&mut update, text.as_bytes());
    update.push(0);
    let mut frame = frame(kind, document);
    number(&mut frame, SYNC);
    number(&mut frame, UPDATE);
    bytes(&mut frame, &update);
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_are_those_that_yjs_makes() {
        // From yjs 13 in Node: a Y.Doc with clientID 300 that inserts "ab", then "c" at the end of its text "t".
        let first = append(Kind::YWebsocket, "doc", 300, 0, "ab");
        assert_eq!(first, [0, 2, 13, 1, 1, 172, 2, 0, 4, 1, 1, 116, 2, 97, 98, 0]);
        let second = append(Kind::YWebsocket, "doc", 300, 2, "c");
        assert_eq!(second, [0, 2, 12, 1, 1, 172, 2, 2, 132, 172, 2, 1, 1, 99, 0]);
    }
}
