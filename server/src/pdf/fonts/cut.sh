#!/bin/sh
# Cuts the letters that a paper needs out of Noto Sans (Latin, Greek, Cyrillic) and Vazirmatn (Arabic, Persian, Urdu, Kurdish, Pashto).
# Run it by hand when a script is added; the result is committed, so building the product needs no Python.
#   pip install fonttools brotli fontpkg-noto-sans==2.15
#   npm pack @fontsource/vazirmatn@5.3.0 && tar xzf fontsource-vazirmatn-5.3.0.tgz
#   server/src/pdf/fonts/cut.sh NOTO-SANS.ttf package/files
# Why not Noto Sans Arabic, as on the pages: it builds letters of a bare form and dots. In a PDF each part then says its letter again, and whoever
# copies the text or has it read aloud gets every such letter twice.
# Add one more script: a line "cut" below, the files in ../world.rs, the name of the font in ../paper.typ.
set -eu
to=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

cut() { # file, name, unicodes, features
  pyftsubset "$1" --unicodes="$3" --layout-features="$4" --no-hinting --name-IDs=0,1,2,3,4,5,6,13,14 --output-file="$to/$2.ttf"
}

for weight in 400 700; do
  name=$([ $weight = 400 ] && echo regular || echo bold)
  fonttools varLib.instancer -q "$1" wdth=100 wght=$weight --update-name-table -o "$work/sans.ttf"
  cut "$work/sans.ttf" "noto-sans-$name" \
    "U+20-7E,U+A0-24F,U+259,U+2B0-2FF,U+300-36F,U+37A-3FF,U+400-52F,U+1E00-1EFF,U+2000-200B,U+2010-2027,U+202F-205F,U+2070-209F,U+20A0-20C0,U+2100-214F,U+2190-2193,U+2212,U+2248,U+2260,U+2264-2265,U+25CC,U+FFFD" \
    kern,mark,mkmk,ccmp,locl
  fonttools ttLib.woff2 decompress -o "$work/arabic.ttf" "$2/vazirmatn-arabic-$weight-normal.woff2"
  cut "$work/arabic.ttf" "vazirmatn-$name" "U+600-6FF,U+750-77F,U+200C-200F,U+25CC,U+FD3E-FD3F" \
    kern,mark,mkmk,ccmp,locl,rlig,init,medi,fina,isol,calt
done
