# The rooms.
room-lead = Aqui escrevem em conjunto. Cada pessoa vê logo as palavras das outras.
room-work = O meu trabalho
room-sections = Partes do texto
room-frozen = Este texto está fechado. Pode lê-lo, mas ninguém o pode mudar.
room-read-only = Pode ler este texto. Só a equipa o pode mudar.
room-comment-only = Pode ler este texto e comentá-lo. Só a equipa o pode mudar.
room-complete = secções estão prontas. Não falta nada.
room-incomplete = secções estão prontas. As outras estão vazias ou são longas demais.
room-save = Guardar esta secção
room-tools = Ferramentas de texto
room-tool-heading = Título
room-tool-bold = Negrito
room-tool-italic = Itálico
room-tool-bullets = Lista
room-tool-numbers = Lista numerada
room-tool-quote = Citação
room-tool-link = Ligação
room-tool-undo = Anular
room-tool-redo = Refazer
room-tool-comment = Comentar as palavras marcadas (Ctrl+Alt+M)
room-tool-evidence = Juntar uma fonte às palavras marcadas
room-tool-preview = Pré-visualização
room-tool-whole = Ecrã inteiro (Esc para sair)
room-preview = Como os leitores o vão ver
room-preview-lead = Ainda nada foi guardado. As suas palavras estão no campo abaixo.
room-preview-empty = Ainda não há nada para ler.
room-preview-failed = A pré-visualização não abriu. Tente de novo quando tiver ligação.
room-aloud = Ler em voz alta
room-aloud-stop = Parar a leitura
room-aloud-failed = Este aparelho não tem voz para esta língua.
room-easier = Mais fácil de ler
room-easier-long = { $count ->
    [one] Uma frase tem mais de { $limit } palavras. Duas frases curtas leem-se melhor:
   *[other] { $count } frases têm mais de { $limit } palavras. Frases curtas leem-se melhor:
}
room-easier-words = ({ $count } palavras)
room-easier-more = { $count ->
    [one] e mais uma
   *[other] e mais { $count }
}
room-back = Voltar à sala
room-keys = Teclas para escrever
room-keys-ctrl = Ctrl
room-keys-comment = Comentar as palavras marcadas
room-keys-list = Numa lista: a linha seguinte
room-keys-line = Mover a linha para cima ou para baixo
room-keys-leave = Sair do texto
room-keys-mac = Num Mac, carregue em ⌘ em vez de Ctrl.
room-state-saved = Guardado no servidor
room-state-saving = A guardar…
room-state-here = Ainda não está no servidor. Deixe esta página aberta: tentamos outra vez sozinhos.
room-state-kept = Ainda não está no servidor, mas está guardado neste dispositivo. Será enviado quando houver ligação.
room-state-full = Este dispositivo está cheio. As suas últimas palavras estão só nesta página: deixe-a aberta até serem enviadas.
room-waits = { $count ->
    [one] 1 alteração à espera.
   *[other] { $number } alterações à espera.
}
room-give-up = Deitar fora estas palavras
room-device = Sem ligação
room-device-text = O que escreve fica neste dispositivo até o servidor o receber. É apagado quando sai da conta.
room-device-shared = Outras pessoas usam este dispositivo: não guardar nada nele
room-state-too-long = Este texto é longo demais para ser guardado. Torne-o mais curto, por favor.
room-state-forbidden = Isto não foi guardado: já não pode escrever aqui. Copie as suas palavras se precisar delas.
room-state-frozen = Isto não foi guardado: o texto está fechado. Copie as suas palavras se precisar delas.
room-state-storage = O servidor não conseguiu guardar. Tentamos outra vez dentro de segundos.
room-people = Quem está aqui
room-person-at = em “{ $section }”
room-person-reads = está a ler
room-connection-off = Esta página não se atualiza sozinha. Guarde cada secção com o seu botão.
room-connection-connecting = A ligar…
room-connection-online = Tem ligação.
room-connection-waiting = Sem ligação. Pode continuar a escrever. Tentamos outra vez sozinhos.
room-connection-log-in = A sua sessão terminou. Entre de novo e abra outra vez esta página.
room-connection-forbidden = Já não pode estar nesta sala.
room-connection-reload = Copie o que não está guardado e carregue esta página de novo.
room-stale-title = Outra pessoa mudou as mesmas linhas
room-stale-text = Nada se perdeu, mas o seu texto ainda não está guardado. Está aqui em baixo. Junte os dois e guarde outra vez.
room-theirs = O que os outros escreveram
done-room-saved = O seu texto está guardado.
done-room-merged = O seu texto está guardado, com o que outros escreveram entretanto.
conflict-frozen = O texto está fechado e já não pode ser mudado.
room-said-sent = Está feito, e os outros veem-no.
room-said-failed = Isto não foi guardado. Tente de novo.
room-news = Novo:
room-over = Demasiadas palavras
