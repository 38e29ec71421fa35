conflict-process-has-numbers = Já há propostas com números deste ano. O ano mantém-se.
conflict-phase-changed-since = Entretanto mudou outra coisa. Veja primeiro o estado atual.
conflict-last-organiser = O último organizador fica. Nomeie primeiro outro.
conflict-too-many-challenges = Uma edição tem no máximo 30 desafios.
conflict-challenge-in-use = Já há equipas a escrever sobre este desafio. As partes podem mudar, mas não ser retiradas.
conflict-challenge-has-numbers = Já há propostas para este desafio. O endereço mantém-se.
