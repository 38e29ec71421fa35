//! Making a PDF anew out of what its pages need, so that nothing else of it is kept.
//!
//! Purpose: a file of this kind can hold programs, other files, and the names of those who wrote it. [`cleaned`] reads its objects ([`read`]), goes from
//! its first one to all that it leads to, refuses what could do something ([`ACTIVE_KEYS`], [`ACTIVE_WORDS`]), leaves out what says who made it
//! ([`LEFT_OUT`]), and writes a file of its own. What was not looked at is not in it: neither old versions of pages, nor what stands between the
//! objects, nor other places that a table of the file might lead to.
//!
//! To refuse or leave out one more thing: its name in one of the lists, and a file in the tests.

mod jpeg;
mod object;
mod read;

use object::{Dict, Fault, Object, write_dict};
use read::{File, Item, has_type};
use shared::evidence::source::LARGEST_FILE;
use shared::fields::FieldCode;
use std::collections::{BTreeMap, VecDeque};

/// How every file of this kind begins.
pub const HEAD: &[u8] = b"%PDF-";

/// Keys under which programs and other files stand.
const ACTIVE_KEYS: &[&[u8]] = &[
    b"EF",
    b"EmbeddedFiles",
    b"JS",
    b"JavaScript",
    b"RF",
    b"RichMediaContent",
    b"RichMediaSettings",
    b"XFA",
];
/// Kinds of acts, annotations and objects that do something, or hold other files.
const ACTIVE_WORDS: &[&[u8]] = &[
    b"3D",
    b"EmbeddedFile",
    b"FileAttachment",
    b"GoTo3DView",
    b"GoToE",
    b"GoToR",
    b"ImportData",
    b"JavaScript",
    b"Launch",
    b"Movie",
    b"PS",
    b"Rendition",
    b"RichMedia",
    b"RichMediaExecute",
    b"Screen",
    b"Sound",
    b"SubmitForm",
];
/// Where such a word says what a dictionary is.
const KIND_KEYS: [&[u8]; 4] = [b"S", b"Subtype", b"Subtype2", b"Type"];
/// What says who made a file, when and with what, and what only a program needs.
const LEFT_OUT: &[&[u8]] = &[
    b"AF",
    b"CreatorInfo",
    b"DSS",
    b"LastModified",
    b"Legal",
    b"Metadata",
    b"Perms",
    b"PieceInfo",
    b"SpiderInfo",
];
/// The same of a note on a page.
const LEFT_OUT_OF_NOTES: &[&[u8]] = &[b"CreationDate", b"M", b"NM", b"T"];
/// Where the data of a stream would be outside of the file.
const LEFT_OUT_OF_STREAMS: &[&[u8]] = &[b"DL", b"F", b"FDecodeParms", b"FFilter", b"Length", b"OPI", b"Ref"];

/// A file of the same pages, with nothing in it that could do something or that says who wrote it.
///
/// # Errors
/// `NotASource` for what cannot be read; `FileLocked`; `FileActive` for programs and other files in it; `FileTooLarge` for what would take too
/// much work, memory or room.
pub fn cleaned(bytes: &[u8]) -> Result<Vec<u8>, FieldCode> {
    if !bytes.starts_with(HEAD) {
        return Err(FieldCode::NotASource);
    }
    let file = read::read(bytes).map_err(|fault| match fault {
        Fault::Broken => FieldCode::NotASource,
        Fault::TooMuch => FieldCode::FileTooLarge,
    })?;
    let is_locked = |trailer: &Dict| trailer.get(&b"Encrypt"[..]).is_some_and(|value| *value != Object::Null);
    if file.trailers.iter().any(is_locked) {
        return Err(FieldCode::FileLocked);
    }
    let root = root(&file).ok_or(FieldCode::NotASource)?;
    let copy = Copy::of(bytes, &file, root)?;
    // What stands where the pages should be may have been left out.
    if !copy.has_pages() {
        return Err(FieldCode::NotASource);
    }
    copy.written(bytes)
}

/// The object with which the file begins: it leads to pages.
fn root(file: &File) -> Option<u32> {
    let is_root = |id: &u32| {
        let Some(Item {
            value: Object::Dict(dict),
            ..
        }) = file.items.get(id)
        else {
            return false;
        };
        match dict.get(&b"Pages"[..]) {
            Some(Object::Ref(pages)) => matches!(
                file.items.get(pages),
                Some(Item {
                    value: Object::Dict(_),
                    ..
                })
            ),
            _ => false,
        }
    };
    let named = file
        .trailers
        .iter()
        .rev()
        .filter_map(|trailer| match trailer.get(&b"Root"[..]) {
            Some(Object::Ref(id)) => Some(*id),
            _ => None,
        });
    named.into_iter().find(is_root)
}

/// What is kept, with new numbers.
struct Copy {
    items: Vec<(Object, Option<Data>)>,
}

/// The data of a stream.
enum Data {
    Same(std::ops::Range<usize>),
    New(Vec<u8>),
}

impl Copy {
    /// Goes from `root` to all that it leads to.
    fn of(bytes: &[u8], file: &File, root: u32) -> Result<Self, FieldCode> {
        let mut numbers = Numbers::default();
        numbers.of(root);
        let mut items = Vec::new();
        while let Some(old) = numbers.waiting.pop_front() {
            let kept = match file.items.get(&old) {
                Some(item) => kept(bytes, item, file, &mut numbers)?,
                None => (Object::Null, None),
            };
            items.push(kept);
        }
        Ok(Self { items })
    }

    /// Whether the first object still leads to pages.
    fn has_pages(&self) -> bool {
        let Some((Object::Dict(root), _)) = self.items.first() else {
            return false;
        };
        let Some(Object::Ref(pages)) = root.get(&b"Pages"[..]) else {
            return false;
        };
        let at = usize::try_from(*pages).ok().and_then(|number| number.checked_sub(1));
        matches!(at.and_then(|at| self.items.get(at)), Some((Object::Dict(_), _)))
    }

    fn written(self, bytes: &[u8]) -> Result<Vec<u8>, FieldCode> {
        let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let mut places = Vec::with_capacity(self.items.len());
        let count = self.items.len() + 1;
        for (at, (value, data)) in self.items.into_iter().enumerate() {
            places.push(out.len());
            out.extend_from_slice(format!("{} 0 obj\n", at + 1).as_bytes());
            let data = data.as_ref().map(|data| match data {
                Data::Same(range) => &bytes[range.clone()],
                Data::New(bytes) => &bytes[..],
            });
            match (value, data) {
                (Object::Dict(mut dict), Some(data)) => {
                    let length = u32::try_from(data.len()).map_err(|_| FieldCode::FileTooLarge)?;
                    dict.insert(b"Length".to_vec(), Object::Number(length.into()));
                    write_dict(&mut out, &dict);
                    out.extend_from_slice(b"\nstream\n");
                    out.extend_from_slice(data);
                    out.extend_from_slice(b"\nendstream");
                }
                (value, _) => object::write(&mut out, &value),
            }
            out.extend_from_slice(b"\nendobj\n");
            // Packed objects are written one by one, so a file may grow.
            if out.len() > 2 * LARGEST_FILE {
                return Err(FieldCode::FileTooLarge);
            }
        }
        let table = out.len();
        out.extend_from_slice(format!("xref\n0 {count}\n0000000000 65535 f \n").as_bytes());
        for place in places {
            out.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
        }
        out.extend_from_slice(format!("trailer\n<</Root 1 0 R/Size {count}>>\nstartxref\n{table}\n%%EOF\n").as_bytes());
        Ok(out)
    }
}

/// New numbers of objects, in the order in which they are met.
#[derive(Default)]
struct Numbers {
    new: BTreeMap<u32, u32>,
    waiting: VecDeque<u32>,
}

impl Numbers {
    fn of(&mut self, old: u32) -> u32 {
        let next = u32::try_from(self.new.len() + 1).unwrap_or(u32::MAX);
        *self.new.entry(old).or_insert_with(|| {
            self.waiting.push_back(old);
            next
        })
    }
}

/// An object as it is kept.
fn kept(bytes: &[u8], item: &Item, file: &File, numbers: &mut Numbers) -> Result<(Object, Option<Data>), FieldCode> {
    // An object that is nothing but the way to another could hide what that one is.
    if matches!(item.value, Object::Ref(_)) {
        return Ok((Object::Null, None));
    }
    let (Object::Dict(dict), Some(range)) = (&item.value, &item.data) else {
        return Ok((value(&item.value, file, numbers)?, None));
    };
    if has_type(dict, b"Metadata") {
        return Ok((Object::Null, None));
    }
    let mut dict = dict.clone();
    dict.retain(|key, _| !LEFT_OUT_OF_STREAMS.contains(&&key[..]));
    let dict = match dictionary(&dict, file, numbers)? {
        Object::Dict(dict) => dict,
        other => return Ok((other, None)),
    };
    let filter = match dict.get(&b"Filter"[..]) {
        Some(Object::List(list)) if list.len() == 1 => list.first(),
        other => other,
    };
    let is_photo = filter.and_then(Object::name) == Some(b"DCTDecode");
    let stripped = is_photo.then(|| jpeg::stripped(&bytes[range.clone()])).flatten();
    let data = stripped.map_or_else(|| Data::Same(range.clone()), Data::New);
    Ok((Object::Dict(dict), Some(data)))
}

fn value(old: &Object, file: &File, numbers: &mut Numbers) -> Result<Object, FieldCode> {
    match old {
        // What leads nowhere is nothing.
        Object::Ref(id) if !file.items.contains_key(id) => Ok(Object::Null),
        Object::Ref(id) => Ok(Object::Ref(numbers.of(*id))),
        Object::List(list) => {
            let list = list.iter().map(|one| value(one, file, numbers));
            Ok(Object::List(list.collect::<Result<_, _>>()?))
        }
        Object::Dict(dict) => dictionary(dict, file, numbers),
        other => Ok(other.clone()),
    }
}

fn dictionary(old: &Dict, file: &File, numbers: &mut Numbers) -> Result<Object, FieldCode> {
    let is_active_key = |key: &Vec<u8>| ACTIVE_KEYS.contains(&&key[..]);
    // A word may stand in an object of its own.
    let word_at = |key: &[u8]| match old.get(key) {
        Some(Object::Ref(id)) => file.items.get(id).and_then(|item| item.value.name()),
        other => other.and_then(Object::name),
    };
    let is_active = KIND_KEYS
        .into_iter()
        .filter_map(word_at)
        .any(|word| ACTIVE_WORDS.contains(&word));
    let text_at = |key: &[u8]| match old.get(key) {
        Some(Object::Ref(id)) => file.items.get(id).map(|item| &item.value),
        other => other,
    };
    let runs = matches!(text_at(b"URI"), Some(Object::Text(address)) if does_something(address));
    if is_active || runs || old.keys().any(is_active_key) {
        return Err(FieldCode::FileActive);
    }
    // A signature names who has signed, and no longer fits what is written anew.
    if word_at(b"Type") == Some(b"Sig") || old.contains_key(&b"ByteRange"[..]) {
        return Ok(Object::Null);
    }
    let is_note = old.contains_key(&b"Rect"[..]) && word_at(b"Subtype").is_some_and(|kind| kind != b"Widget");
    let mut dict = Dict::new();
    for (key, one) in old {
        let name = &key[..];
        if LEFT_OUT.contains(&name) || is_note && LEFT_OUT_OF_NOTES.contains(&name) {
            continue;
        }
        dict.insert(key.clone(), value(one, file, numbers)?);
    }
    Ok(Object::Dict(dict))
}

/// Whether an address leads to anything else than a page or a letter box.
fn does_something(address: &[u8]) -> bool {
    let letters: Vec<u8> = address
        .iter()
        .filter(|byte| byte.is_ascii_graphic())
        .map(u8::to_ascii_lowercase)
        .collect();
    // Some write addresses in sixteen bits a letter.
    let wide = address.starts_with(b"\xfe\xff") || address.starts_with(b"\xff\xfe");
    let scheme = letters.split(|byte| *byte == b':').next().unwrap_or_default();
    let known: [&[u8]; 4] = [b"http", b"https", b"mailto", b"tel"];
    wide || scheme.len() < letters.len() && !known.contains(&scheme)
}

#[cfg(test)]
mod tests;
