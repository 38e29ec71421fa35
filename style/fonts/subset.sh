#!/bin/sh
# Cuts the letters we need out of the npm packages @fontsource-variable/noto-sans and noto-sans-arabic (weights 400 to 700).
# Run it by hand when a script is added; the result is committed, so building the product needs no Python.
#   npm i --no-save @fontsource-variable/noto-sans@5.3.0 @fontsource-variable/noto-sans-arabic@5.3.0
#   pip install fonttools brotli
#   style/fonts/subset.sh node_modules/@fontsource-variable
# Add one more script: a line "cut" below, an @font-face with the same unicode-range in ../fonts.css.
set -eu
from=$1
to=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

cut() { # package/file, name, unicodes, features
  fonttools varLib.instancer -q "$from/$1.woff2" wght=400:700 -o "$work/one.ttf"
  pyftsubset "$work/one.ttf" --unicodes="$3" --layout-features="$4" --flavor=woff2 --no-hinting --desubroutinize \
    --name-IDs=0,1,2,13,14 --output-file="$to/$2.woff2"
}

cut noto-sans/files/noto-sans-latin-wght-normal latin \
  "U+20-7E,U+A0-FF,U+131,U+152-153,U+2BC,U+2C6,U+2DC,U+300-304,U+308,U+2010-2014,U+2018-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2212" \
  kern,mark,mkmk,ccmp,locl,liga,tnum,frac
cut noto-sans/files/noto-sans-latin-wght-normal basic \
  "U+20-7E,U+A0,U+A7,U+AB,U+B7,U+BB,U+2013-2014,U+2018-201D,U+2022,U+2026,U+20AC" kern,tnum
# The letters of Romanian that Latin-1 has not: 2 kB, where the next file is 13.
cut noto-sans/files/noto-sans-latin-ext-wght-normal romanian "U+102-103,U+218-21B" kern,mark,mkmk,ccmp,locl
cut noto-sans/files/noto-sans-latin-ext-wght-normal latin-ext \
  "U+100-101,U+104-130,U+132-151,U+154-17F,U+192,U+1A0-1A1,U+1AF-1B0,U+1E6-1E7,U+1EA-1EB,U+1FA-1FF,U+237,U+259,U+306,U+30A-30C,U+323,U+326-328,U+331,U+1E0C-1E0D,U+1E24-1E25,U+1E32-1E33,U+1E5A-1E5B,U+1E62-1E63,U+1E6C-1E6D,U+1E80-1E85,U+1E92-1E93,U+1E9E,U+1EF2-1EF3" \
  kern,mark,mkmk,ccmp,locl
cut noto-sans/files/noto-sans-greek-wght-normal greek "U+37A,U+37E,U+384-38A,U+38C,U+38E-3A1,U+3A3-3CE,U+3D7" kern,mark,mkmk,ccmp,locl
# Arabic, Persian, Urdu, Sorani Kurdish and Pashto.
cut noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal arabic \
  "U+60C,U+61B,U+61F,U+621-63A,U+640-652,U+654,U+660-66C,U+670-671,U+679,U+67C,U+67E,U+681,U+685-686,U+688-689,U+691,U+693,U+695-696,U+698,U+69A,U+6A4,U+6A9,U+6AB,U+6AF,U+6B5,U+6BA,U+6BC,U+6BE,U+6C0-6C3,U+6C6,U+6CC-6CE,U+6D0,U+6D2-6D5,U+6F0-6F9,U+200C-200F" \
  kern,mark,mkmk,ccmp,locl,rlig,init,medi,fina,isol,calt,curs
