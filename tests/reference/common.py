"""What the families share."""

from decimal import Decimal, getcontext

getcontext().prec = 60


def near(name, ours, theirs, tolerance=1e-9):
    """Stops if a package's figure is not ours: relative above 1, absolute below."""
    ours, theirs = float(ours), float(theirs)
    if not abs(ours - theirs) <= tolerance * max(1.0, abs(ours), abs(theirs)):
        raise SystemExit(f"{name}: {ours!r} here, {theirs!r} there")


def g2(observed, expected):
    """2 Σ O ln(O ÷ E), to many digits: `observed` are integers, `expected` fractions."""
    total = Decimal(0)
    for o, e in zip(observed, expected):
        if o > 0:
            ratio = Decimal(o) * Decimal(e.denominator) / Decimal(e.numerator)
            total += Decimal(o) * ratio.ln()
    return float(2 * total)
