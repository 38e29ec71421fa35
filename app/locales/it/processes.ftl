conflict-process-has-numbers = Alcune proposte hanno già un numero di quest’anno. L’anno resta.
conflict-phase-changed-since = Nel frattempo è cambiato altro. Guarda prima lo stato attuale.
conflict-last-organiser = L’ultimo organizzatore resta. Prima nomina qualcun altro.
conflict-too-many-challenges = Un’edizione ha al massimo 30 sfide.
conflict-challenge-in-use = Alcune squadre scrivono già su questa sfida. Le parti si possono cambiare, ma non togliere.
conflict-challenge-has-numbers = Alcune proposte rispondono già a questa sfida. L’indirizzo resta.
