conflict-process-has-numbers = Există deja propuneri cu numere din acest an. Anul rămâne.
conflict-phase-changed-since = Între timp s-a schimbat altceva. Priviți întâi starea actuală.
conflict-last-organiser = Ultimul organizator rămâne. Numiți întâi pe altcineva.
conflict-too-many-challenges = O ediție are cel mult 30 de provocări.
conflict-challenge-in-use = Unele echipe scriu deja la această provocare. Părțile ei se pot schimba, dar nu elimina.
conflict-challenge-has-numbers = Există deja propuneri la această provocare. Adresa rămâne.
