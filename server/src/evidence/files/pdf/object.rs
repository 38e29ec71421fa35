//! The values of a PDF: how they are read, within bounds, and written.
//!
//! Every byte that is looked at and every value that is made is counted by [`Budget`], so no file takes more time or memory than that, whatever
//! it holds; nothing here calls itself more than [`DEEPEST`] times.

use std::collections::BTreeMap;

/// Values inside of values.
const DEEPEST: u32 = 60;
/// Bytes that are looked at for one file, and values that are made of them.
const MOST_WORK: usize = 128 << 20;
const MOST_VALUES: usize = 2_000_000;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// This cannot be read; another place of the file may.
    Broken,
    /// It would take too much.
    TooMuch,
}

pub type Dict = BTreeMap<Vec<u8>, Object>;

/// A value. Generations of objects are not told apart: the last one in the file counts.
#[derive(Clone, Debug, PartialEq)]
pub enum Object {
    Null,
    Bool(bool),
    Number(f64),
    Text(Vec<u8>),
    Name(Vec<u8>),
    List(Vec<Self>),
    Dict(Dict),
    /// The object of this number.
    Ref(u32),
}

impl Object {
    /// The letters of a name.
    pub fn name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// A whole number from 0.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within the bounds that are asked for before"
    )]
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::Number(number) if number.fract() == 0.0 && (0.0..4e9).contains(number) => Some(*number as usize),
            _ => None,
        }
    }
}

/// What one file may still take.
pub struct Budget {
    work: usize,
    values: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            work: MOST_WORK,
            values: MOST_VALUES,
        }
    }
}

impl Budget {
    /// Takes the work for so many bytes.
    pub fn spend(&mut self, bytes: usize) -> Result<(), Fault> {
        self.work = self.work.checked_sub(bytes).ok_or(Fault::TooMuch)?;
        Ok(())
    }
}

pub const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

const fn is_regular(byte: u8) -> bool {
    !is_space(byte)
        && !matches!(
            byte,
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
        )
}

fn digit(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// A place in bytes.
pub struct Reader<'a, 'b> {
    bytes: &'a [u8],
    pub at: usize,
    budget: &'b mut Budget,
}

impl<'a, 'b> Reader<'a, 'b> {
    pub const fn new(bytes: &'a [u8], at: usize, budget: &'b mut Budget) -> Self {
        Self { bytes, at, budget }
    }

    /// The value that stands here.
    pub fn value(&mut self) -> Result<Object, Fault> {
        let start = self.at;
        let value = self.inner(DEEPEST);
        self.budget.spend(self.at.saturating_sub(start) + 1)?;
        value
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Goes past white space and comments.
    pub fn skip(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| !matches!(byte, b'\n' | b'\r')) {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// The same, and counts the work.
    pub fn skip_paid(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.skip();
        self.budget.spend(self.at - start)
    }

    fn inner(&mut self, depth: u32) -> Result<Object, Fault> {
        let depth = depth.checked_sub(1).ok_or(Fault::Broken)?;
        self.budget.values = self.budget.values.checked_sub(1).ok_or(Fault::TooMuch)?;
        self.skip();
        match self.peek().ok_or(Fault::Broken)? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.text().map(Object::Text),
            b'<' if self.rest().starts_with(b"<<") => self.dict(depth).map(Object::Dict),
            b'<' => self.hex().map(Object::Text),
            b'[' => {
                self.at += 1;
                let mut list = Vec::new();
                loop {
                    self.skip();
                    if self.peek() == Some(b']') {
                        self.at += 1;
                        return Ok(Object::List(list));
                    }
                    list.push(self.inner(depth)?);
                }
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            _ => {
                let word = self.word();
                match word {
                    b"true" => Ok(Object::Bool(true)),
                    b"false" => Ok(Object::Bool(false)),
                    b"null" => Ok(Object::Null),
                    _ => Err(Fault::Broken),
                }
            }
        }
    }

    /// The run of letters that stands here.
    pub fn word(&mut self) -> &'a [u8] {
        let start = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        &self.bytes[start..self.at]
    }

    fn name(&mut self) -> Result<Vec<u8>, Fault> {
        self.at += 1;
        let raw = self.word();
        let mut name = Vec::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((&first, tail)) = rest.split_first() {
            let pair = tail
                .first()
                .and_then(|byte| digit(*byte))
                .zip(tail.get(1).and_then(|byte| digit(*byte)));
            match pair {
                Some((high, low)) if first == b'#' => {
                    name.push(high * 16 + low);
                    rest = &tail[2..];
                }
                _ => {
                    name.push(first);
                    rest = tail;
                }
            }
        }
        Ok(name)
    }

    fn text(&mut self) -> Result<Vec<u8>, Fault> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1_u32);
        loop {
            let byte = self.peek().ok_or(Fault::Broken)?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(text);
                    }
                }
                b'\\' => {
                    self.escaped(&mut text)?;
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    fn escaped(&mut self, text: &mut Vec<u8>) -> Result<(), Fault> {
        let byte = self.peek().ok_or(Fault::Broken)?;
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(next @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(next - b'0');
                    self.at += 1;
                }
                text.push(u8::try_from(code & 0xff).unwrap_or_default());
            }
            other => text.push(other),
        }
        Ok(())
    }

    fn hex(&mut self) -> Result<Vec<u8>, Fault> {
        self.at += 1;
        let (mut text, mut high) = (Vec::new(), None);
        loop {
            let byte = self.peek().ok_or(Fault::Broken)?;
            self.at += 1;
            if byte == b'>' {
                text.extend(high.map(|high: u8| high * 16));
                return Ok(text);
            }
            match (digit(byte), high.take()) {
                (Some(low), Some(high)) => text.push(high * 16 + low),
                (Some(first), None) => high = Some(first),
                (None, before) if is_space(byte) => high = before,
                (None, _) => return Err(Fault::Broken),
            }
        }
    }

    fn dict(&mut self, depth: u32) -> Result<Dict, Fault> {
        self.at += 2;
        let mut dict = Dict::new();
        loop {
            self.skip();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                return Ok(dict);
            }
            if self.peek() != Some(b'/') {
                return Err(Fault::Broken);
            }
            let key = self.name()?;
            let value = self.inner(depth)?;
            dict.insert(key, value);
        }
    }

    /// A number, or a reference, which begins like one.
    fn number(&mut self) -> Result<Object, Fault> {
        let word = self.word();
        if let Some(id) = whole(word) {
            let after = self.at;
            self.skip();
            if whole(self.word()).is_some() {
                self.skip();
                if self.word() == b"R" {
                    return Ok(Object::Ref(id));
                }
            }
            // What was looked at ahead is work as well: many numbers may stand before the same long space.
            self.budget.spend(self.at - after)?;
            self.at = after;
        }
        let text = std::str::from_utf8(word).unwrap_or_default();
        // What is written wrong counts as nothing, as readers do it; what is no number of a file cannot be written.
        let fits = |number: &f64| (1e-9..1e15).contains(&number.abs());
        Ok(Object::Number(text.parse().ok().filter(fits).unwrap_or_default()))
    }
}

/// A whole number that an object may have.
pub fn whole(word: &[u8]) -> Option<u32> {
    let is_number = !word.is_empty() && word.len() <= 9 && word.iter().all(u8::is_ascii_digit);
    is_number
        .then(|| std::str::from_utf8(word).ok()?.parse().ok())
        .flatten()
}

/// Writes a value.
pub fn write(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Bool(yes) => out.extend_from_slice(if *yes { b"true" } else { b"false" }),
        Object::Number(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Object::Text(text) => {
            out.push(b'(');
            for &byte in text {
                match byte {
                    b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
                    b'\r' => out.extend_from_slice(b"\\r"),
                    _ => out.push(byte),
                }
            }
            out.push(b')');
        }
        Object::Name(name) => write_name(out, name),
        Object::List(list) => {
            out.push(b'[');
            for (at, one) in list.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                write(out, one);
            }
            out.push(b']');
        }
        Object::Dict(dict) => write_dict(out, dict),
        Object::Ref(id) => out.extend_from_slice(format!("{id} 0 R").as_bytes()),
    }
}

/// Writes a dictionary.
pub fn write_dict(out: &mut Vec<u8>, dict: &Dict) {
    out.extend_from_slice(b"<<");
    for (key, value) in dict {
        write_name(out, key);
        out.push(b' ');
        write(out, value);
    }
    out.extend_from_slice(b">>");
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if (b'!'..=b'~').contains(&byte) && is_regular(byte) && byte != b'#' {
            out.push(byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}
