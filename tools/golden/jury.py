#!/usr/bin/env python3
"""Makes shared/tests/golden/jury.json: what other programs find for the figures of a jury.

    python3 -m venv .venv && .venv/bin/pip install krippendorff==0.9.0 choix==0.4.1 numpy==2.4.6 scipy==1.17.1
    .venv/bin/python tools/golden/jury.py > shared/tests/golden/jury.json

Agreement comes from the package krippendorff, pairwise strengths from choix; the estimate with severity from dense matrices of
numpy, written down from the formulas without the eliminations that make ours fast. `shared/src/jury/figures/tests/golden.rs` compares.
Cases are drawn with fixed seeds; the same versions print the same file.
"""

import json

import choix
import krippendorff
import numpy as np


def agreement(name, matrix, factor=1):
    """Rows are jurors, columns submissions, nan where a juror gave nothing."""
    given = [[u, int(v * factor)] for row in matrix for u, v in enumerate(row) if not np.isnan(v)]
    found = {
        level: float(krippendorff.alpha(reliability_data=matrix, level_of_measurement=level))
        for level in ("ordinal", "interval")
    }
    return {"name": name, "given": given, **found}


def agreements():
    nan = np.nan
    # Krippendorff (2011), the reliability data of his example: four observers, twelve units.
    example = np.array(
        [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, nan, nan, nan],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nan, 3],
            [nan, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nan],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nan],
        ]
    )
    yield agreement("the example of Krippendorff", example)
    for seed in range(12):
        random = np.random.default_rng(seed)
        jurors, submissions = int(random.integers(2, 9)), int(random.integers(4, 25))
        quality = random.normal(2.0, 1.0, submissions)
        noise = random.normal(0.0, random.choice([0.2, 0.8, 3.0]), (jurors, submissions))
        matrix = np.clip(np.round(quality + noise), 0, 5)
        matrix[random.random(matrix.shape) < random.choice([0.0, 0.3, 0.6])] = nan
        pairable = matrix[:, (~np.isnan(matrix)).sum(axis=0) > 1]
        if len(np.unique(pairable[~np.isnan(pairable)])) < 2:
            continue
        yield agreement(f"levels, seed {seed}", matrix)
    for seed in range(4):
        random = np.random.default_rng(100 + seed)
        matrix = np.round(random.normal(60.0, 10.0, 15) + random.normal(0.0, 8.0, (5, 15)), 2)
        matrix[random.random(matrix.shape) < 0.4] = nan
        hundredths = np.round(matrix * 100)
        yield agreement(f"totals, seed {seed}", hundredths)


def comparisons_of(seed):
    random = np.random.default_rng(200 + seed)
    size = int(random.integers(2, 11))
    strengths = random.normal(0.0, 1.0, size)
    drawn = []
    for _ in range(int(random.integers(1, 60))):
        first, second = (int(n) for n in random.choice(size, 2, replace=False))
        chance = 1 / (1 + np.exp(strengths[second] - strengths[first]))
        word = "equal" if random.random() < 0.1 else "first" if random.random() < chance else "second"
        drawn.append([first, second, word])
    return f"seed {seed}", size, drawn


def pairwise(name, size, drawn):
    """choix counts whole wins only: everything twice, so that half a win is one. The rival of the prior is item `size`."""
    data = []
    for first, second, word in drawn:
        data += {
            "first": [(first, second)] * 2,
            "second": [(second, first)] * 2,
            "equal": [(first, second), (second, first)],
        }[word]
    for item in range(size):
        data += [(item, size), (size, item)]
    newton = choix.opt_pairwise(size + 1, data, alpha=0.0, method="Newton-CG", tol=1e-14)
    steps = choix.mm_pairwise(size + 1, data, alpha=0.0, max_iter=1_000_000, tol=1e-13)
    assert np.allclose(newton - newton.mean(), steps - steps.mean(), atol=1e-6), name
    information = choix.opt.PairwiseFcts(data, 0.0).hessian(steps)[:size, :size] / 2
    around = np.identity(size) - 1 / size
    covariance = around @ np.linalg.inv(information) @ around
    strengths = steps[:size] - steps[:size].mean()
    return {
        "name": name,
        "size": size,
        "comparisons": drawn,
        "strengths": [float(one) for one in strengths],
        "standard_errors": [float(one) for one in np.sqrt(np.maximum(np.diag(covariance), 0))],
    }


def pairwises():
    for seed in range(10):
        yield pairwise(*comparisons_of(seed))
    yield pairwise("one wins all, one loses all", 3, [[0, 1, "first"], [0, 2, "first"], [1, 2, "first"]] * 3)
    yield pairwise("two pairs without a link", 4, [[0, 1, "first"], [2, 3, "second"], [2, 3, "second"]])
    yield pairwise("one was never compared", 3, [[0, 1, "first"], [1, 0, "equal"]])


def columns(places):
    return (np.arange(places.max() + 1) == places[:, None]).astype(float)


def left(design, points):
    """Sum of squares and rank of a fit."""
    fitted = design @ np.linalg.lstsq(design, points, rcond=None)[0]
    return float(((points - fitted) ** 2).sum()), int(np.linalg.matrix_rank(design))


def severity(name, given, guess=4.0):
    rows = np.array([[s, j] for s, j, _ in given])
    points = np.array([total for _, _, total in given]) / 100
    of_submission, of_juror = columns(rows[:, 0]), columns(rows[:, 1])
    n, submissions, jurors = len(points), of_submission.shape[1], of_juror.shape[1]
    both, rank = left(np.hstack([of_submission, of_juror]), points)
    by_submission, _ = left(of_submission, points)
    by_juror, _ = left(of_juror, points)
    groups = submissions + jurors - rank
    third = points.var(ddof=1) / 3

    def mixed(freedom, estimate):
        return ((freedom * max(estimate(), 0.0) if freedom else 0.0) + guess * third) / (freedom + guess)

    error = mixed(n - rank, lambda: both / (n - rank))
    quality = mixed(submissions - groups, lambda: (by_juror - both - (submissions - groups) * error) / (n - jurors))
    severe = mixed(jurors - groups, lambda: (by_submission - both - (jurors - groups) * error) / (n - submissions))
    # Henderson's equations in full: the level, submissions, jurors.
    design = np.hstack([np.ones((n, 1)), of_submission, -of_juror])
    ridge = np.diag([0.0] + [error / quality] * submissions + [error / severe] * jurors)
    inverse = np.linalg.inv(design.T @ design + ridge)
    found = inverse @ design.T @ points
    leverage = np.einsum("ij,jk,ik->i", design, inverse, design)
    residual = points - design @ found
    return {
        "name": name,
        "given": given,
        "groups": groups,
        "variances": [error, quality, severe],
        "estimates": [float(found[0] + one) for one in found[1 : 1 + submissions]],
        "severities": [float(one) for one in found[1 + submissions :]],
        "expected": [float(one) for one in points - residual / (1 - leverage)],
        "deviations": [float(one) for one in residual / np.sqrt(error * (1 - leverage))],
    }


def severities():
    for seed in range(10):
        random = np.random.default_rng(300 + seed)
        submissions, jurors = int(random.integers(2, 20)), int(random.integers(1, 10))
        quality, strict = random.normal(60, 12, submissions), random.normal(0, 9, jurors)
        given = []
        for one in range(submissions):
            for juror in random.choice(jurors, int(random.integers(1, min(jurors, 4) + 1)), replace=False):
                total = quality[one] - strict[juror] + random.normal(0, 8)
                given.append([one, int(juror), int(np.clip(round(total * 100), 0, 10000))])
        seen = sorted({juror for _, juror, _ in given})
        yield severity(f"seed {seed}", [[one, seen.index(juror), total] for one, juror, total in given])
    apart = [[0, 0, 5000], [0, 1, 6000], [1, 0, 7000], [1, 1, 7500], [2, 2, 4000], [3, 2, 9000], [3, 3, 9900]]
    yield severity("two groups without a submission in common", apart)
    yield severity("one juror", [[n, 0, total] for n, total in enumerate([1000, 9000, 4000, 4000])])
    yield severity("each juror one review", [[0, 0, 1000], [0, 1, 3000], [1, 2, 8000], [2, 3, 7000]])


def main():
    """One case a line, so that a difference can be read."""
    lines = [json.dumps("made_by") + ":" + json.dumps("tools/golden/jury.py with krippendorff 0.9.0, choix 0.4.1, numpy 2.4.6")]
    for name, cases in (("agreement", agreements()), ("pairwise", pairwises()), ("severity", severities())):
        rows = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
        lines.append(f"{json.dumps(name)}:[\n{rows}\n]")
    print("{\n" + ",\n".join(lines) + "\n}")


main()
