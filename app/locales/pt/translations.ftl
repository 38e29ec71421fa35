# A proposal in other languages, and the word list of an edition.
translations-title = Outras línguas
translations-link = Esta proposta noutras línguas
translations-lead = Escrevam a vossa proposta também noutras línguas. O texto que conta é o que está { $language }: é esse que o júri e os funcionários recebem.
translations-list = As línguas até agora
translations-none = Por agora só uma língua
translations-none-text = Quando começarem outra língua, veem os dois textos lado a lado.
translations-begin = Começar outra língua
translations-begin-help = Cada secção recebe um texto vazio ao lado do que já têm.
translations-begin-act = Começar
translations-language = Língua
translation-lead = De um lado o texto { $from }, do outro o mesmo { $to }. Digam em cada parágrafo quando está traduzido. Se o texto de partida mudar mais tarde, veem-no aqui.
translation-source-empty = Ainda não há nada para traduzir.
translation-complete = parágrafos estão traduzidos. Não falta nada.
translation-incomplete = parágrafos estão traduzidos.
translation-changed = { $count ->
    [one] { $count } parágrafo mudou desde então
   *[other] { $count } parágrafos mudaram desde então
}
translation-machine = { $count ->
    [one] { $count } parágrafo feito por uma máquina, ainda não lido
   *[other] { $count } parágrafos feitos por uma máquina, ainda não lidos
}
translation-since = O que mudou
translation-check = Traduzido
translation-check-machine = Já o li
translation-uncheck = Ver outra vez
translation-check-all = { $count ->
    [one] O último parágrafo está traduzido
   *[other] Todos os { $count } estão traduzidos
}
translation-draft = Pedir um rascunho a uma máquina
translation-draft-help = O texto desta secção é enviado a { $host }. O que volta fica marcado como trabalho de uma máquina até um de vocês o ler.
translation-frozen-complete = A equipa traduziu este texto. Vale o texto { $source }.
translation-frozen-machine = Uma parte foi escrita por uma máquina e não foi lida pela equipa. Vale o texto { $source }.
translation-frozen-incomplete = Nem tudo está traduzido, ou não segundo a última versão. Vale o texto { $source }.
translation-words = { $count ->
    [one] { $count } palavra da lista está neste texto
   *[other] { $count } palavras da lista estão neste texto
}
in-language-en = em inglês
in-language-fr = em francês
in-language-it = em italiano
in-language-de = em alemão
in-language-pt = em português
in-language-ro = em romeno
in-language-el = em grego
in-language-ar = em árabe
paragraph-state-new = Não traduzido
paragraph-state-changed = Mudou desde então
paragraph-state-machine = Feito por uma máquina
paragraph-state-checked = Traduzido
wordlist-title = Lista de palavras
wordlist-link = Lista de palavras desta edição
wordlist-lead = Que nomes damos aqui às coisas, em cada língua: para todas as traduções usarem as mesmas palavras.
wordlist-list = As palavras
wordlist-none = Ainda sem palavras
wordlist-none-text = Aqui os organizadores reúnem as palavras que são precisas muitas vezes.
wordlist-add = Juntar uma palavra
wordlist-add-act = Juntar
wordlist-words = Palavras
wordlist-words-help = Escreva a palavra em duas ou mais línguas.
wordlist-entry = Alterar uma palavra
wordlist-change = Alterar
wordlist-change-act = Guardar
wordlist-remove = Retirar a palavra
wordlist-remove-effect = A palavra sai da lista. Nenhum texto muda.
wordlist-remove-act = Retirar
done-translation-started = A língua já está aqui. Podem escrever.
done-paragraph-checked = Este parágrafo conta como traduzido.
done-section-checked = Todos os parágrafos da secção contam como traduzidos.
done-paragraph-unchecked = Este parágrafo deve ser visto outra vez.
done-translation-drafted = O rascunho está no texto. Leia-o, por favor.
done-wordlist-added = A palavra está na lista.
done-wordlist-changed = A palavra foi alterada.
done-wordlist-removed = A palavra foi retirada da lista.
conflict-text-frozen = O texto está agora fechado, e as suas traduções também.
conflict-paragraph-changed = Este parágrafo mudou entretanto. Veja-o outra vez.
conflict-translation-empty = Escreva primeiro a tradução.
conflict-translation-not-empty = Já há palavras neste texto.
conflict-wordlist-full = A lista de palavras está cheia.
