# The history of drafts.
history-title = Histórico
history-lead = Como nasceu cada parte. Nada do que foi escrito se perde.
history-link = Como nasceu este texto
history-of = Histórico de “{ $section }”
history-of-lead = Uma nova versão começa quando alguém começa a escrever depois de uma pausa de 20 minutos.
history-none = Ainda não há nada escrito aqui.
history-none-text = Quando alguém escrever, cada versão fica aqui.
history-changes = { $count ->
    [one] { $count } alteração
   *[other] { $count } alterações
}
history-last = Última alteração em { $when } por { $person }
history-newest = A mais recente
history-names = Versões com nome
history-what-changed = O que mudou
history-who = Quem escreveu o quê
history-compare = Comparar duas versões
history-compare-from = Versão mais antiga
history-compare-to = Versão mais recente
history-compare-go = Comparar
history-compare-same = Estas duas versões são iguais.
history-compare-others = Comparar outras versões
history-compare-newest = Comparar com a versão mais recente
history-compared = De “{ $older }” a “{ $newer }”
history-empty = A página vazia
history-version = Versão { $version }
history-version-of = Versão { $version } de { $head }.
history-made = Feita em { $when } por { $person }.
history-at-start = Antes da primeira palavra.
history-blank = Não há palavras nesta versão.
history-view-text = Texto
history-view-changes = Alterações
history-view-authors = Autores
history-views = Formas de ver esta versão
history-replay = Percorrer todas as versões
history-replay-go = Mostrar este ponto
history-play = Reproduzir
history-pause = Pausa
history-steps = Passos pelas versões
history-earlier = Um passo atrás
history-later = Um passo à frente
history-first = Ao início
history-to-newest = À versão mais recente
history-changes-since = O que mudou desde a versão { $version }
history-added = Acrescentado
history-removed = Retirado
history-as-before = { $count ->
    [one] { $count } palavra como antes
   *[other] { $count } palavras como antes
}
history-authors-lead = O número antes das palavras diz quem as escreveu.
history-words = { $count ->
    [one] { $count } palavra
   *[other] { $count } palavras
}
history-name-title = Nome desta versão
history-name = Nome
history-name-help = Por exemplo: Antes da conversa com o nosso mentor
history-name-submit = Guardar o nome
history-unname = Retirar o nome
history-named-by = Nome dado por { $person } em { $when }
history-restore = Voltar a esta versão
history-restore-title = Voltar à versão { $version }
history-restore-effect = A parte volta a ter o texto desta versão, para todos, de imediato. O que lá está agora fica no histórico. As palavras que voltam ficam com o seu nome.
history-restore-submit = Voltar a ela
history-more = Mais
history-export-markdown = Guardar como ficheiro Markdown
history-export-html = Guardar como página web
history-written-by = Escrito por { $people }
done-version-named = Esta versão já tem o seu nome.
done-version-unnamed = O nome foi retirado. A versão fica.
done-version-restored = O texto mais antigo voltou. O que lá estava antes está no histórico.
done-version-same = O texto já está assim. Nada mudou.
