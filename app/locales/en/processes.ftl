conflict-process-has-numbers = Proposals have numbers of this year already. The year stays.
conflict-phase-changed-since = Something else was changed after that. Look at the current state first.
conflict-last-organiser = The last organiser stays. Name another one first.
conflict-too-many-challenges = An edition has 30 challenges at most.
conflict-challenge-in-use = Teams write on this challenge already. Its sections can be changed, but not removed.
conflict-challenge-has-numbers = Proposals answer this challenge already. Its address stays.
