# The history of drafts.
history-title = Historique
history-lead = Comment chaque partie est née. Rien de ce qui a été écrit n’est perdu.
history-link = Comment ce texte est né
history-of = Historique de « { $section } »
history-of-lead = Une nouvelle version commence quand quelqu’un se met à écrire après une pause de 20 minutes.
history-none = Rien n’est encore écrit ici.
history-none-text = Dès que quelqu’un écrit, chaque version se trouve ici.
history-changes = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
history-last = Dernier changement le { $when } par { $person }
history-newest = La plus récente
history-names = Versions qui ont un nom
history-what-changed = Ce qui a changé
history-who = Qui a écrit quoi
history-compare = Comparer deux versions
history-compare-from = Version plus ancienne
history-compare-to = Version plus récente
history-compare-go = Comparer
history-compare-same = Ces deux versions sont les mêmes.
history-compare-others = Comparer d’autres versions
history-compare-newest = Comparer avec la version la plus récente
history-compared = De « { $older } » à « { $newer } »
history-empty = La page vide
history-version = Version { $version }
history-version-of = Version { $version } sur { $head }.
history-made = Faite le { $when } par { $person }.
history-at-start = Avant le premier mot.
history-blank = Il n’y a pas de mots dans cette version.
history-view-text = Le texte
history-view-changes = Changements
history-view-authors = Auteurs
history-views = Façons de voir cette version
history-replay = Parcourir toutes les versions
history-replay-go = Montrer cet endroit
history-play = Lecture
history-pause = Pause
history-steps = Pas à travers les versions
history-earlier = Un pas en arrière
history-later = Un pas en avant
history-first = Au début
history-to-newest = À la version la plus récente
history-changes-since = Ce qui a changé depuis la version { $version }
history-added = Ajouté
history-removed = Retiré
history-as-before = { $count ->
    [one] { $count } mot comme avant
   *[other] { $count } mots comme avant
}
history-authors-lead = Le numéro devant les mots dit qui les a écrits.
history-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
history-name-title = Nom de cette version
history-name = Nom
history-name-help = Par exemple : Avant la discussion avec notre mentor
history-name-submit = Enregistrer le nom
history-unname = Retirer le nom
history-named-by = Nommée par { $person } le { $when }
history-restore = Reprendre cette version
history-restore-title = Reprendre la version { $version }
history-restore-effect = La partie retrouve le texte de cette version, pour tout le monde, tout de suite. Ce qui s’y trouve maintenant reste dans l’historique. Les mots qui reviennent portent votre nom.
history-restore-submit = Reprendre
history-more = Plus
history-export-markdown = Enregistrer comme fichier Markdown
history-export-html = Enregistrer comme page web
history-written-by = Écrit par { $people }
done-version-named = Cette version a maintenant son nom.
done-version-unnamed = Le nom est retiré. La version reste.
done-version-restored = L’ancien texte est de retour. Ce qui s’y trouvait avant est dans l’historique.
done-version-same = Le texte est déjà ainsi. Rien n’a changé.
