//! The digamma function.

/// ψ(x), for x > 0: recurrence up to 10, then the asymptotic series (Abramowitz and Stegun 1964, 6.3.5 and
/// 6.3.18).
fn digamma(mut x: f64) -> f64 {
    let mut below = 0.0;
    while x < 10.0 {
        below += 1.0 / x;
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    let series = square * (1.0 / 12.0 - square * (1.0 / 120.0 - square * (1.0 / 252.0 - square / 240.0)));
    libm::log(x) - 0.5 / x - series - below
}

/// ψ(x + n) − ψ(x), for x > 0.
pub fn rise(x: f64, n: u32) -> f64 {
    digamma(x + f64::from(n)) - digamma(x)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rise_is_the_harmonic_sum() {
        let sum: f64 = (0..1000_u32).map(|step| 1.0 / (0.37 + f64::from(step))).sum();
        assert!((rise(0.37, 1000) - sum).abs() < 1e-10, "{} is not {sum}", rise(0.37, 1000));
    }
}
