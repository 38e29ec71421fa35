//! The pictures that teams put into their texts: charts, drawn here.

use super::content::ImageText;
use super::story::Story;
use crate::error::{Error, Result};
use crate::images::service;
use crate::rooms::service as rooms;
use image::{ImageFormat, Rgb, RgbImage};
use shared::images::ImageDescription;
use std::io::Cursor;

/// Pixels of a chart.
const WIDTH: u32 = 800;
const HEIGHT: u32 = 450;
/// Around the bars, and between them.
const MARGIN: u32 = 40;
const GAP: u32 = 30;

impl Story {
    /// Lets the teams of an edition put pictures into their texts on `day`.
    pub(super) async fn add_pictures(&self, process: &str, day: i32) -> Result<()> {
        self.at(day, 10, 0).await?;
        for text in &self.content.images {
            if self.is_of(process, &text.proposal)? {
                self.wait(12);
                self.add_picture(text).await?;
            }
        }
        Ok(())
    }

    async fn add_picture(&self, text: &ImageText) -> Result<()> {
        let (proposal, found) = self.text_of(&text.proposal, &text.section).await?;
        let who = self.person(&text.person).await?;
        let shows = ImageDescription::parse(&text.shows).map_err(|code| Error::field(&text.shows, code))?;
        let file = chart(&text.bars).map_err(Error::internal)?;
        let address = service::add(&self.platform, &who, proposal, file).await?;
        let whole = format!("{}\n\n{}\n", found.text.trim_end(), address.markdown(&shows));
        rooms::put(&self.platform, &who, found.document, &whole).await?;
        Ok(())
    }
}

/// Bars that lie, each as long as its number, the longest over the whole width.
fn chart(bars: &[u32]) -> image::ImageResult<Vec<u8>> {
    let mut image = RgbImage::from_pixel(WIDTH, HEIGHT, Rgb([252, 250, 246]));
    let count = u32::try_from(bars.len()).unwrap_or(1).max(1);
    let thick = (HEIGHT - 2 * MARGIN - GAP * (count - 1)) / count;
    let most = bars.iter().copied().max().unwrap_or(1).max(1);
    for (bar, top) in bars.iter().zip((MARGIN..).step_by((thick + GAP) as usize)) {
        let length = (WIDTH - 2 * MARGIN) * bar / most;
        for (x, y) in (MARGIN..MARGIN + length).flat_map(|x| (top..top + thick).map(move |y| (x, y))) {
            image.put_pixel(x, y, Rgb([15, 98, 106]));
        }
    }
    // Where the bars begin.
    for (x, y) in (MARGIN - 6..MARGIN).flat_map(|x| (MARGIN / 2..HEIGHT - MARGIN / 2).map(move |y| (x, y))) {
        image.put_pixel(x, y, Rgb([32, 28, 24]));
    }
    let mut file = Cursor::new(Vec::new());
    image.write_to(&mut file, ImageFormat::Png)?;
    Ok(file.into_inner())
}
