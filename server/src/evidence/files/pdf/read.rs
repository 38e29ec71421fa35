//! Finding the objects of a PDF: by going through the file once from its beginning. Its tables of places are not used, so they cannot say anything
//! else than what was looked at; where an object stands twice, the later one counts, as after a change of the file.

use super::object::{Budget, Dict, Fault, Object, Reader, is_space, whole};
use flate2::read::ZlibDecoder;
use std::collections::BTreeMap;
use std::io::Read;
use std::ops::Range;

/// Bytes to which the packed objects of one file may unfold.
const MOST_UNFOLDED: usize = 32 << 20;

/// An object with the place of its data, if it is a stream.
#[derive(Clone, Debug)]
pub struct Item {
    pub value: Object,
    pub data: Option<Range<usize>>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct File {
    pub items: BTreeMap<u32, Item>,
    /// What says where to begin, in the order of the file.
    pub trailers: Vec<Dict>,
}

/// Reads all objects.
///
/// # Errors
/// `TooMuch`; `Broken` when packed objects are packed in a way that is not unfolded here.
pub fn read(bytes: &[u8]) -> Result<File, Fault> {
    let mut budget = Budget::default();
    let mut file = File::default();
    let (mut at, mut unfolded) = (0, 0);
    while let Some(found) = next_word(bytes, at) {
        let end = match found {
            Word::Trailer(after) => {
                let mut reader = Reader::new(bytes, after, &mut budget);
                match reader.value() {
                    Ok(Object::Dict(dict)) => {
                        file.trailers.push(dict);
                        reader.at
                    }
                    Err(Fault::TooMuch) => return Err(Fault::TooMuch),
                    _ => after,
                }
            }
            Word::Object(id, after) => match item(bytes, after, &file, &mut budget) {
                Ok((item, end)) => {
                    keep(bytes, id, item, &mut file, &mut unfolded, &mut budget)?;
                    end
                }
                Err(Fault::TooMuch) => return Err(Fault::TooMuch),
                Err(Fault::Broken) => after,
            },
        };
        budget.spend(end.saturating_sub(at))?;
        at = end;
    }
    Ok(file)
}

enum Word {
    /// An object of this number begins here.
    Object(u32, usize),
    Trailer(usize),
}

/// The next place at which something begins.
fn next_word(bytes: &[u8], from: usize) -> Option<Word> {
    let mut at = from;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"obj") {
            if let Some(id) = id_before(&bytes[from..at]) {
                return Some(Word::Object(id, at + 3));
            }
        } else if rest.starts_with(b"trailer") {
            return Some(Word::Trailer(at + 7));
        }
        at += 1;
    }
    None
}

/// The number of an object, before its word: `12 0 `.
fn id_before(bytes: &[u8]) -> Option<u32> {
    let trim = |bytes: &[u8], fits: fn(u8) -> bool| bytes.iter().rposition(|byte| !fits(*byte)).map_or(0, |at| at + 1);
    // A number that an object may have is short: nothing farther away is looked at.
    let near = &bytes[bytes.len().saturating_sub(40)..];
    let before = &near[..trim(near, is_space)];
    let generation = trim(before, |byte| byte.is_ascii_digit());
    whole(&before[generation..])?;
    let before = &before[..generation];
    let end = trim(before, is_space);
    let start = trim(&before[..end], |byte| byte.is_ascii_digit());
    (end < generation).then(|| whole(&before[start..end])).flatten()
}

/// The object that begins here, and where it ends.
fn item(bytes: &[u8], at: usize, file: &File, budget: &mut Budget) -> Result<(Item, usize), Fault> {
    let mut reader = Reader::new(bytes, at, budget);
    let value = reader.value()?;
    let end = reader.at;
    let Object::Dict(dict) = &value else {
        return Ok((Item { value, data: None }, end));
    };
    reader.skip_paid()?;
    if !reader.rest().starts_with(b"stream") {
        return Ok((Item { value, data: None }, end));
    }
    let mut start = reader.at + 6;
    if bytes.get(start) == Some(&b'\r') {
        start += 1;
    }
    if bytes.get(start) == Some(&b'\n') {
        start += 1;
    }
    let length = match dict.get(&b"Length"[..]) {
        Some(Object::Ref(id)) => file.items.get(id).and_then(|item| item.value.count()),
        Some(length) => length.count(),
        None => None,
    };
    let data = length
        .and_then(|length| told(bytes, start, length))
        .or_else(|| searched(bytes, start));
    let Some(data) = data else {
        budget.spend(bytes.len() - start.min(bytes.len()))?;
        return Err(Fault::Broken);
    };
    let end = data.end;
    Ok((
        Item {
            value,
            data: Some(data),
        },
        end,
    ))
}

/// The data as its length says, if the file agrees.
fn told(bytes: &[u8], start: usize, length: usize) -> Option<Range<usize>> {
    let end = start.checked_add(length)?;
    let after = bytes.get(end..)?;
    let spaces = after.iter().take(4).take_while(|byte| is_space(**byte)).count();
    after[spaces..].starts_with(b"endstream").then_some(start..end)
}

/// The data up to the word that ends it.
fn searched(bytes: &[u8], start: usize) -> Option<Range<usize>> {
    let rest = bytes.get(start..)?;
    let mut length = rest.windows(9).position(|word| word == b"endstream")?;
    for ending in [b'\n', b'\r'] {
        if length > 0 && rest[length - 1] == ending {
            length -= 1;
        }
    }
    Some(start..start + length)
}

/// Whether a dictionary says that it is of this kind.
pub fn has_type(dict: &Dict, name: &[u8]) -> bool {
    dict.get(&b"Type"[..]).and_then(Object::name) == Some(name)
}

/// Keeps an object; those that are packed in it stand at its place in the file.
fn keep(
    bytes: &[u8],
    id: u32,
    item: Item,
    file: &mut File,
    unfolded: &mut usize,
    budget: &mut Budget,
) -> Result<(), Fault> {
    if let (Object::Dict(dict), Some(data)) = (&item.value, &item.data) {
        if has_type(dict, b"XRef") {
            file.trailers.push(dict.clone());
            return Ok(());
        }
        if has_type(dict, b"ObjStm") {
            let data = unfold(dict, &bytes[data.clone()], unfolded)?;
            return unpack(dict, &data, file, budget);
        }
    }
    file.items.insert(id, item);
    Ok(())
}

/// The bytes of a packed stream.
fn unfold(dict: &Dict, data: &[u8], unfolded: &mut usize) -> Result<Vec<u8>, Fault> {
    let filter = match dict.get(&b"Filter"[..]) {
        Some(Object::List(list)) if list.len() == 1 => list.first(),
        other => other,
    };
    if dict.contains_key(&b"DecodeParms"[..]) {
        return Err(Fault::Broken);
    }
    match filter {
        None | Some(Object::Null) => Ok(data.to_vec()),
        Some(Object::Name(name)) if matches!(&name[..], b"FlateDecode" | b"Fl") => {
            let left = MOST_UNFOLDED.saturating_sub(*unfolded);
            let mut out = Vec::new();
            // What breaks off is read as far as it goes.
            let _ = ZlibDecoder::new(data).take(left as u64 + 1).read_to_end(&mut out);
            *unfolded += out.len();
            if *unfolded > MOST_UNFOLDED {
                return Err(Fault::TooMuch);
            }
            Ok(out)
        }
        Some(_) => Err(Fault::Broken),
    }
}

/// The objects of a packed stream: a list of numbers and places, then the objects.
fn unpack(dict: &Dict, data: &[u8], file: &mut File, budget: &mut Budget) -> Result<(), Fault> {
    let count = |key: &[u8]| dict.get(key).and_then(Object::count).ok_or(Fault::Broken);
    let (number, first) = (count(b"N")?, count(b"First")?);
    let mut heads = Vec::new();
    let mut at = 0;
    for _ in 0..number {
        let mut pair = [0; 2];
        for one in &mut pair {
            let mut reader = Reader::new(data, at, budget);
            reader.skip();
            let start = reader.at;
            let Some(value) = whole(reader.word()) else {
                return Err(Fault::Broken);
            };
            at = reader.at;
            budget.spend(at.saturating_sub(start) + 1)?;
            *one = value;
        }
        heads.push(pair);
    }
    for [id, place] in heads {
        let at = first.saturating_add(place as usize);
        let mut reader = Reader::new(data, at, budget);
        match reader.value() {
            Ok(value) => {
                file.items.insert(id, Item { value, data: None });
            }
            Err(Fault::TooMuch) => return Err(Fault::TooMuch),
            Err(Fault::Broken) => {}
        }
    }
    Ok(())
}
