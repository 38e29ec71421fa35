//! Random numbers and random changes of texts that come again with their seed.

/// A random number generator whose numbers are the same each time.
/// Source: Knuth's MMIX, a linear congruential generator; the upper bits are used.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `limit`; 0 when there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % limit.max(1) as u64) as usize
    }

    /// A place between two letters of `text`, in bytes.
    pub fn place(&mut self, text: &str) -> usize {
        text.floor_char_boundary(self.below(text.len() + 1))
    }

    /// Puts one of `parts` in the place of up to five bytes behind `at`.
    pub fn replace(&mut self, text: &mut String, at: usize, parts: &[&str]) {
        let end = text.ceil_char_boundary(at + self.below(6));
        text.replace_range(at..end, parts[self.below(parts.len())]);
    }
}
