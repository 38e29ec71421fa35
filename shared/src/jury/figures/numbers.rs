//! The arithmetic under the figures: the same digits on every machine.
//!
//! Only `+ − × ÷ √` of 64-bit floats, which IEEE 754 rounds the same way everywhere. `ln` of the standard library is the machine's own and
//! may differ in the last digit, so there is one here. [`Factor`] solves the equations, [`Draws`] makes chance that can be repeated.
//!
//! To add a function: only of these five operations, with its source.

use std::f64::consts::{LN_2, SQRT_2};

/// The natural logarithm of a normal positive number.
///
/// `x = m · 2^e` with m between √½ and √2; `ln m = 2 (s + s³/3 + s⁵/5 + …)`, `s = (m − 1) / (m + 1)`. |s| ≤ 0.172, so twelve terms are
/// exact to the last digit but one. Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 4.1.27.
pub(super) fn ln(x: f64) -> f64 {
    const EXPONENT: u64 = 0x7ff;
    const FRACTION: u64 = (1 << 52) - 1;
    let bits = x.to_bits();
    // At most 2,047: exact as a float.
    let mut exponent = ((bits >> 52) & EXPONENT) as f64 - 1_023.0;
    let mut m = f64::from_bits((bits & FRACTION) | (1_023 << 52));
    if m > SQRT_2 {
        m /= 2.0;
        exponent += 1.0;
    }
    let s = (m - 1.0) / (m + 1.0);
    let mut sum = 0.0;
    for odd in (0..12).rev().map(|n| f64::from(2 * n + 1)) {
        sum = sum * s * s + 1.0 / odd;
    }
    exponent * LN_2 + 2.0 * s * sum
}

/// The mean; 0 of nothing.
pub(super) fn mean(values: &[f64]) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    values.iter().sum::<f64>() / values.len() as f64
}

/// The sum of squares around the mean.
pub(super) fn squares(values: &[f64]) -> f64 {
    let mean = mean(values);
    values.iter().map(|value| (value - mean) * (value - mean)).sum()
}

/// The Cholesky factor L of a symmetric positive definite matrix A = L Lᵀ.
///
/// Source: Golub and Van Loan, Matrix Computations (4th ed., 2013), section 4.2.
#[derive(Clone, Debug)]
pub(super) struct Factor {
    size: usize,
    /// Rows one after the other; only the lower triangle is read.
    lower: Vec<f64>,
}

impl Factor {
    /// Factors a matrix given by rows; `None` when it is not positive definite.
    pub(super) fn of(mut matrix: Vec<f64>, size: usize) -> Option<Self> {
        for row in 0..size {
            for column in 0..=row {
                let (above, here) = matrix.split_at(row * size);
                let other = if column == row { here } else { &above[column * size..] };
                let known: f64 = here[..column].iter().zip(other).map(|(a, b)| a * b).sum();
                let rest = here[column] - known;
                let value = if column == row {
                    if rest.is_nan() || rest <= 0.0 {
                        return None;
                    }
                    rest.sqrt()
                } else {
                    rest / other[column]
                };
                matrix[row * size + column] = value;
            }
        }
        Some(Self { size, lower: matrix })
    }

    /// Solves A x = b in place.
    pub(super) fn solve(&self, b: &mut [f64]) {
        for row in 0..self.size {
            let line = &self.lower[row * self.size..];
            let known: f64 = line[..row].iter().zip(b.iter()).map(|(a, b)| a * b).sum();
            b[row] = (b[row] - known) / line[row];
        }
        self.back(b);
    }

    /// Solves Lᵀ x = b in place: it gives independent normal draws the covariance A⁻¹.
    pub(super) fn back(&self, b: &mut [f64]) {
        for row in (0..self.size).rev() {
            let line = &self.lower[row * self.size..];
            b[row] /= line[row];
            let value = b[row];
            for (b, a) in b[..row].iter_mut().zip(line) {
                *b -= a * value;
            }
        }
    }

    /// A⁻¹ by rows.
    pub(super) fn inverse(&self) -> Vec<f64> {
        let mut inverse = vec![0.0; self.size * self.size];
        for at in 0..self.size {
            let row = &mut inverse[at * self.size..][..self.size];
            row[at] = 1.0;
            self.solve(row);
        }
        inverse
    }
}

/// Chance that can be repeated: the generator SplitMix64.
///
/// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (OOPSLA 2014).
#[derive(Clone, Debug)]
pub(super) struct Draws {
    state: u64,
    spare: Option<f64>,
}

impl Draws {
    pub(super) const fn new(seed: u64) -> Self {
        Self {
            state: seed,
            spare: None,
        }
    }

    pub(super) const fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 up to 1, in steps of 2⁻⁵³.
    pub(super) fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A standard normal number, by the polar method: Marsaglia and Bray, SIAM Review 6 (1964).
    pub(super) fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let (u, v) = (2.0 * self.share() - 1.0, 2.0 * self.share() - 1.0);
            let s = u * u + v * v;
            if s > 0.0 && s < 1.0 {
                let scale = (-2.0 * ln(s) / s).sqrt();
                self.spare = Some(v * scale);
                return u * scale;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_generator_gives_the_published_numbers() {
        let mut draws = Draws::new(1_234_567);
        let first: Vec<_> = (0..3).map(|_| draws.bits()).collect();
        assert_eq!(
            first,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn normal_draws_have_mean_zero_deviation_one_and_normal_tails() {
        let mut draws = Draws::new(7);
        let values: Vec<f64> = (0..50_000).map(|_| draws.normal()).collect();
        assert!(mean(&values).abs() < 0.015, "{}", mean(&values));
        assert!((squares(&values) / 50_000.0 - 1.0).abs() < 0.02);
        let far = values.iter().filter(|value| value.abs() > 1.959_964).count();
        assert!((2_300..2_700).contains(&far), "{far}");
    }

    #[test]
    fn a_matrix_that_is_not_positive_definite_has_no_factor() {
        assert!(Factor::of(vec![1.0, 0.0, 2.0, 1.0], 2).is_none());
        assert!(Factor::of(vec![0.0], 1).is_none());
    }

    proptest! {
        #[test]
        fn the_logarithm_is_that_of_the_library(x in 1e-300_f64..1e300, near in 0.5_f64..2.0) {
            for x in [x, near, 1.0] {
                prop_assert!((ln(x) - x.ln()).abs() <= 1e-15 * x.ln().abs().max(1.0), "{} {}", ln(x), x.ln());
            }
        }

        #[test]
        fn a_solution_solves(parts in proptest::collection::vec(-3.0_f64..3.0, 16), b in proptest::collection::vec(-5.0_f64..5.0, 4)) {
            // P Pᵀ + 1 is positive definite.
            let at = |r: usize, c: usize| (0..4).map(|k| parts[r * 4 + k] * parts[c * 4 + k]).sum::<f64>() + f64::from(u8::from(r == c));
            let matrix: Vec<f64> = (0..16).map(|n| at(n / 4, n % 4)).collect();
            let factor = Factor::of(matrix.clone(), 4).unwrap();
            let mut x = b.clone();
            factor.solve(&mut x);
            let inverse = factor.inverse();
            for row in 0..4 {
                let product: f64 = (0..4).map(|k| matrix[row * 4 + k] * x[k]).sum();
                prop_assert!((product - b[row]).abs() < 1e-8);
                let same: f64 = (0..4).map(|k| inverse[row * 4 + k] * b[k]).sum();
                prop_assert!((same - x[row]).abs() < 1e-8);
            }
        }
    }
}
