//! The TypeScript form of the messages, made from the Rust one and compared with the committed file.

use super::*;

/// The TypeScript types, as `app/editor/wire.ts` must have them.
fn wire() -> String {
    use ts_rs::TS;
    let config = ts_rs::Config::default();
    let types = [
        Right::decl(&config),
        ClientMessage::decl(&config),
        Cursor::decl(&config),
        ServerMessage::decl(&config),
        News::decl(&config),
        Beside::decl(&config),
        Update::decl(&config),
        DocumentInfo::decl(&config),
        Person::decl(&config),
        Place::decl(&config),
        Refusal::decl(&config),
    ];
    let mut wire = String::from(
        "// Made from shared/src/rooms.rs by `UPDATE_WIRE=1 cargo test -p shared wire`; a test compares. Do not edit.\n\n\
         /** The JSON form of a change set: kept lengths, `[deleted]`, `[deleted, ...lines]`. */\n\
         export type Changes = (number | [number, ...string[]])[];\n",
    );
    for declaration in types {
        wire.push_str("\nexport ");
        wire.push_str(&declaration);
        wire.push('\n');
    }
    wire.push_str("\nexport const Close = {\n");
    for code in CloseCode::ALL {
        wire.push_str(&format!("  {code:?}: {},\n", code.number()));
    }
    wire.push_str("} as const;\n");
    for (name, value) in [
        ("LONGEST_FRAME", LONGEST_FRAME),
        ("LONGEST_TEXT", crate::changeset::LONGEST_TEXT as usize),
    ] {
        wire.push_str(&format!("\nexport const {name} = {value};\n"));
    }
    wire
}

#[test]
fn the_typescript_wire_types_are_those_of_this_file() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/editor/wire.ts");
    if std::env::var_os("UPDATE_WIRE").is_some() {
        std::fs::write(path, wire()).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == wire(),
        "run `UPDATE_WIRE=1 cargo test -p shared wire` and commit app/editor/wire.ts"
    );
}
