//! Joins each language's texts into one file, so that the program carries them and a changed text makes a new build.

use std::{env, fs, path::Path};

const LANGUAGES: [&str; 8] = ["en", "fr", "it", "de", "pt", "ro", "el", "ar"];

fn main() {
    println!("cargo::rerun-if-changed=locales");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    for language in LANGUAGES {
        let folder = Path::new("locales").join(language);
        let mut files: Vec<_> = fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
            .collect();
        files.sort();
        let texts: Vec<String> = files
            .iter()
            .map(|path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
            .collect();
        fs::write(Path::new(&out).join(format!("{language}.ftl")), texts.join("\n")).expect("OUT_DIR can be written");
    }
}
