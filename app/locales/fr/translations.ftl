# Une proposition dans d’autres langues, et la liste de mots d’une édition.
translations-title = Autres langues
translations-link = Cette proposition dans d’autres langues
translations-lead = Écrivez votre proposition aussi dans d’autres langues. Le texte qui compte est celui { $language } : c’est lui que reçoivent le jury et les responsables.
translations-list = Les langues déjà commencées
translations-none = Une seule langue pour l’instant
translations-none-text = Quand vous commencez une autre langue, vous voyez les deux textes côte à côte.
translations-begin = Commencer une autre langue
translations-begin-help = Chaque partie reçoit un texte vide à côté de celui que vous avez.
translations-begin-act = Commencer
translations-language = Langue
translation-lead = D’un côté le texte { $from }, de l’autre le même { $to }. Dites pour chaque paragraphe quand il est traduit. Si sa source change plus tard, vous le voyez ici.
translation-source-empty = Il n’y a encore rien à traduire.
translation-complete = paragraphes sont traduits. Rien ne manque.
translation-incomplete = paragraphes sont traduits.
translation-changed = { $count ->
    [one] { $count } paragraphe a changé depuis
   *[other] { $count } paragraphes ont changé depuis
}
translation-machine = { $count ->
    [one] { $count } paragraphe d’une machine, pas encore relu
   *[other] { $count } paragraphes d’une machine, pas encore relus
}
translation-since = Ce qui a changé
translation-check = Traduit
translation-check-machine = Je l’ai relu
translation-uncheck = À revoir
translation-check-all = { $count ->
    [one] Le dernier paragraphe est traduit
   *[other] Les { $count } sont traduits
}
translation-draft = Faire écrire un premier jet par une machine
translation-draft-help = Le texte de cette partie est envoyé à { $host }. Ce qui revient est signalé comme le travail d’une machine jusqu’à ce que l’un de vous l’ait relu.
translation-frozen-complete = L’équipe a traduit ce texte. C’est le texte { $source } qui compte.
translation-frozen-machine = Une partie a été écrite par une machine et n’a pas été relue par l’équipe. C’est le texte { $source } qui compte.
translation-frozen-incomplete = Tout n’est pas traduit, ou pas selon la dernière version. C’est le texte { $source } qui compte.
translation-words = { $count ->
    [one] { $count } mot de la liste est dans ce texte
   *[other] { $count } mots de la liste sont dans ce texte
}
in-language-en = en anglais
in-language-fr = en français
in-language-it = en italien
in-language-de = en allemand
in-language-pt = en portugais
in-language-ro = en roumain
in-language-el = en grec
in-language-ar = en arabe
paragraph-state-new = Pas traduit
paragraph-state-changed = Changé depuis
paragraph-state-machine = Par une machine
paragraph-state-checked = Traduit
wordlist-title = Liste de mots
wordlist-link = Liste de mots de cette édition
wordlist-lead = Comment nous appelons les choses ici, dans chaque langue : pour que toutes les traductions utilisent les mêmes mots.
wordlist-list = Les mots
wordlist-none = Pas encore de mots
wordlist-none-text = Les organisateurs réunissent ici les mots dont on a souvent besoin.
wordlist-add = Ajouter un mot
wordlist-add-act = Ajouter
wordlist-words = Mots
wordlist-words-help = Écrivez le mot dans deux langues ou plus.
wordlist-entry = Changer un mot
wordlist-change = Changer
wordlist-change-act = Enregistrer
wordlist-remove = Le retirer
wordlist-remove-effect = Le mot sort de la liste. Aucun texte ne change.
wordlist-remove-act = Retirer
done-translation-started = La langue est là. Vous pouvez écrire.
done-paragraph-checked = Ce paragraphe compte comme traduit.
done-section-checked = Tous les paragraphes de la partie comptent comme traduits.
done-paragraph-unchecked = Ce paragraphe est à revoir.
done-translation-drafted = Le premier jet est dans le texte. Merci de le relire.
done-wordlist-added = Le mot est dans la liste.
done-wordlist-changed = Le mot est changé.
done-wordlist-removed = Le mot est sorti de la liste.
conflict-text-frozen = Le texte est fermé maintenant, et ses traductions aussi.
conflict-paragraph-changed = Ce paragraphe a changé entre-temps. Regardez-le de nouveau.
conflict-translation-empty = Écrivez d’abord la traduction.
conflict-translation-not-empty = Il y a déjà des mots dans ce texte.
conflict-wordlist-full = La liste de mots est pleine.
