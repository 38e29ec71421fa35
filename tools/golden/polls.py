#!/usr/bin/env python3
"""Makes shared/tests/golden/polls.json: whom other programs elect from 1,000 random profiles.

    python3 -m venv .venv && .venv/bin/pip install pref-voting==1.18.2 pyrankvote==2.0.6
    .venv/bin/python tools/golden/polls.py > shared/tests/golden/polls.json

`shared/src/polls/tally/tests/golden.rs` reads the file, says what is compared and counts it. Profiles have 2 to 6 options and 1 to 40 ballots,
most of them few, so that ties are frequent; ballots are truncated; every second profile has a few options that most voters like. A case has
strict orders (`orders`) and orders with equals (`weak`), as [text, count]. From the strict orders come the ballots of the other methods:
first option (plurality), named options (approval), 5 for the first, 4 for the second and so on down to 0, nothing for the rest (score).

Our rules that a program does not have are given to it in the open, and a case that it cannot decide by them is marked, not left out:
- Options that no ballot names are left out before the count.
- More than one seat (approval, score, plurality at large): the program names the winners of one seat; they take as many, the rest of the
  options is asked again, until those with equal votes are more than the seats left (`tied`) or nobody has any. Plurality at large is approval
  with as many crosses as seats, on the first options of a ballot.
- Schulze: `beat_path` with support (winning votes) and with unnamed options below named ones.
- Instant runoff: the winners when all that are tied for the fewest go out together (`instant_runoff_for_truncated_linear_orders`; more than one
  where the last ones are tied), the set of winners over all ways to decide ties (`instant_runoff_put`), and the winner of pyrankvote, which
  breaks ties in its own way and is compared only where there are none (null where it gives up, "Illigal state").
- STV: `stv_scottish`. Where earlier rounds do not decide who goes out, its lot falls on the greatest number (of those whom earlier rounds
  leave, if they narrow the tie); a surplus is transferred once, "at its value when received", where the program goes on with
  the rest that rounding leaves; `equal_surpluses` marks counts that met several largest surpluses, which we transfer together and it one
  by one. STV of pyrankvote is another method (quota without rounding, the same value for every ballot of a pile) and is not compared.
"""

import json
import random
import sys
import warnings

import pyrankvote
from pref_voting import proportional_methods
from pref_voting.grade_methods import approval, score_voting
from pref_voting.grade_profiles import GradeProfile
from pref_voting.iterative_methods import instant_runoff_for_truncated_linear_orders, instant_runoff_put
from pref_voting.margin_based_methods import beat_path
from pref_voting.profiles_with_ties import ProfileWithTies
from pref_voting.scoring_methods import plurality

CASES = 1000
warnings.filterwarnings("ignore")


class Lot:
    """Decides what `stv_scottish` leaves to the lot, and notes what it met."""

    def __init__(self):
        self.equal_surpluses = False
        self.transferred = set()

    def choice(self, tied):
        frame = sys._getframe(1).f_locals
        if set(tied) <= set(frame["winners"]):
            self.equal_surpluses = True
            return min(tied)
        for before in reversed(frame["history"]):
            fewest = min(before.get(c, 0.0) for c in tied)
            tied = [c for c in tied if abs(before.get(c, 0.0) - fewest) <= proportional_methods.EPS]
        return max(tied)


def stv(profile, seats, named):
    lot = Lot()
    transfer = proportional_methods._transfer_surplus_scottish

    def once(pieces, elect, quota, recipients, parcels, **options):
        if elect in lot.transferred:
            return False
        tied = sys._getframe(1).f_locals["tied"]
        lot.equal_surpluses |= len([c for c in tied if c not in lot.transferred]) > 1
        lot.transferred.add(elect)
        return transfer(pieces, elect, quota, recipients, parcels, **options)

    proportional_methods._transfer_surplus_scottish = once
    try:
        winners = proportional_methods.stv_scottish(profile, num_seats=seats, curr_cands=named, rng=lot)
    finally:
        proportional_methods._transfer_surplus_scottish = transfer
    return sorted(winners), lot.equal_surpluses


def draw_order(draw, options, liked, weak):
    """A ballot: groups of equals, the best first, cut off somewhere."""
    key = {c: draw.random() + (0.0 if c not in liked else -0.4) for c in range(1, options + 1)}
    order = sorted(key, key=key.get)[: draw.randint(1, options)]
    groups = [[order[0]]]
    for c in order[1:]:
        if weak and draw.random() < 0.35:
            groups[-1].append(c)
        else:
            groups.append([c])
    return ">".join("=".join(str(c) for c in sorted(group)) for group in groups)


def draw_ballots(draw, options, voters, liked, weak):
    found = {}
    for _ in range(voters):
        text = draw_order(draw, options, liked, weak)
        found[text] = found.get(text, 0) + 1
    return sorted(found.items())


def ranks(text):
    return {int(c): place for place, group in enumerate(text.split(">"), 1) for c in group.split("=")}


def profile_of(ballots):
    named = sorted({c for text, _ in ballots for c in ranks(text)})
    profile = ProfileWithTies([ranks(text) for text, _ in ballots], [count for _, count in ballots], candidates=named)
    profile.use_extended_strict_preference()
    return profile, named


def schulze(ballots):
    profile, named = profile_of(ballots)
    return beat_path(profile, curr_cands=named, strength_function=profile.support)


def runoff_of_pyrankvote(ballots, named):
    candidates = {c: pyrankvote.Candidate(str(c)) for c in named}
    papers = [
        pyrankvote.Ballot(ranked_candidates=[candidates[c] for c in ranks(text)]) for text, count in ballots for _ in range(count)
    ]
    try:
        winners = pyrankvote.instant_runoff_voting(list(candidates.values()), papers).get_winners()
    except RuntimeError:
        return None
    return [int(winner.name) for winner in winners]


def graded(ballots, named, grade, grades):
    maps = [{c: grade(place) for c, place in ranks(text).items()} for text, _ in ballots]
    return GradeProfile(maps, grades, gcounts=[count for _, count in ballots], candidates=named)


def seats_of(method, profile, named, seats):
    """Who takes the seats, and those who are equal for the last ones."""
    left, chosen = list(named), []
    while left and len(chosen) < seats:
        found = sorted(method(profile, curr_cands=left))
        if len(chosen) + len(found) > seats:
            return {"chosen": sorted(chosen), "tied": found}
        chosen += found
        left = [c for c in left if c not in found]
    return {"chosen": sorted(chosen), "tied": []}


def first_named(ballots, most):
    """The same ballots cut after so many options."""
    return [(">".join(text.split(">")[:most]), count) for text, count in ballots]


def named_by(ballots):
    return sorted({c for text, _ in ballots for c in ranks(text)})


def case(number):
    draw = random.Random(number)
    random.seed(number)
    options = draw.randint(2, 6)
    voters = draw.choice([draw.randint(1, 9), draw.randint(5, 20), draw.randint(15, 40)])
    liked = draw.sample(range(1, options + 1), options // 2) if number % 2 else []
    seats = draw.randint(1, options - 1)
    orders = draw_ballots(draw, options, voters, liked, False)
    weak = draw_ballots(draw, options, voters, liked, True)
    profile, named = profile_of(orders)
    elected, equal_surpluses = stv(profile, seats, named)
    points = graded(orders, named, lambda place: max(0, 6 - place), [0, 1, 2, 3, 4, 5])
    with_points = named_by(first_named(orders, 5))
    crosses = first_named(orders, seats)
    crossed = named_by(crosses)
    return {
        "options": options,
        "seats": seats,
        "orders": orders,
        "weak": weak,
        "plurality": plurality(profile, curr_cands=named),
        "approval": approval(graded(orders, named, lambda place: 1, [0, 1])),
        "score": score_voting(points),
        "schulze": schulze(orders),
        "schulze_weak": schulze(weak),
        "runoff_together": instant_runoff_for_truncated_linear_orders(profile, curr_cands=named),
        "runoff_any": instant_runoff_put(profile, curr_cands=named),
        "runoff_pyrankvote": runoff_of_pyrankvote(orders, named),
        "stv": elected,
        "equal_surpluses": equal_surpluses,
        "approval_seats": seats_of(approval, graded(orders, named, lambda place: 1, [0, 1]), named, seats),
        "score_seats": seats_of(score_voting, points, with_points, seats),
        "at_large": seats_of(approval, graded(crosses, crossed, lambda place: 1, [0, 1]), crossed, seats),
    }


def main():
    lines = [json.dumps(case(number), separators=(",", ":"), default=int) for number in range(CASES)]
    print('{"made_by":"tools/golden/polls.py with pref-voting 1.18.2, pyrankvote 2.0.6","cases":[')
    print(",\n".join(lines))
    print("]}")


main()
