# The rooms.
room-lead = Vous écrivez ici ensemble. Chacun voit tout de suite les mots des autres.
room-work = Mon travail
room-sections = Parties
room-frozen = Ce texte est fermé. Vous pouvez le lire, mais personne ne peut le changer.
room-read-only = Vous pouvez lire ce texte. Seule l'équipe peut le changer.
room-comment-only = Vous pouvez lire ce texte et le commenter. Seule l’équipe peut le changer.
room-complete = parties sont prêtes. Il ne manque rien.
room-incomplete = parties sont prêtes. Les autres sont vides ou trop longues.
room-save = Enregistrer cette partie
room-tools = Outils de texte
room-tool-heading = Titre
room-tool-bold = Gras
room-tool-italic = Italique
room-tool-bullets = Liste
room-tool-numbers = Liste numérotée
room-tool-quote = Citation
room-tool-link = Lien
room-tool-undo = Annuler
room-tool-redo = Rétablir
room-tool-comment = Commenter les mots sélectionnés (Ctrl+Alt+M)
room-tool-evidence = Ajouter une source aux mots sélectionnés
room-tool-preview = Aperçu
room-tool-whole = Plein écran (Échap pour quitter)
room-preview = Ce que verront les lecteurs
room-preview-lead = Rien n’est encore enregistré. Vos mots sont dans le champ ci-dessous.
room-preview-empty = Il n’y a encore rien à lire.
room-preview-failed = L’aperçu ne s’est pas chargé. Réessayez quand vous aurez une connexion.
room-aloud = Lire à voix haute
room-aloud-stop = Arrêter la lecture
room-aloud-failed = Cet appareil n’a pas de voix pour cette langue.
room-easier = Plus facile à lire
room-easier-long = { $count ->
    [one] Une phrase a plus de { $limit } mots. Deux phrases courtes se lisent mieux :
   *[other] { $count } phrases ont plus de { $limit } mots. Des phrases courtes se lisent mieux :
}
room-easier-words = ({ $count } mots)
room-easier-more = { $count ->
    [one] et encore une
   *[other] et { $count } autres
}
room-back = Retour à la salle
room-keys = Touches pour écrire
room-keys-ctrl = Ctrl
room-keys-comment = Commenter les mots sélectionnés
room-keys-list = Dans une liste : ligne suivante
room-keys-line = Monter ou descendre la ligne
room-keys-leave = Quitter le texte
room-keys-mac = Sur un Mac, appuyez sur ⌘ au lieu de Ctrl.
room-state-saved = Enregistré sur le serveur
room-state-saving = Enregistrement…
room-state-here = Pas encore sur le serveur. Gardez cette page ouverte : nous réessayons sans vous.
room-state-kept = Pas encore sur le serveur, mais gardé sur cet appareil. Envoi dès qu’il y a une connexion.
room-state-full = Cet appareil est plein. Vos derniers mots ne sont que sur cette page : gardez-la ouverte jusqu’à l’envoi.
room-waits = { $count ->
    [one] 1 changement attend.
   *[other] { $number } changements attendent.
}
room-give-up = Jeter ces mots
room-device = Sans connexion
room-device-text = Ce que vous écrivez reste sur cet appareil jusqu’à ce que le serveur l’ait reçu. Tout est effacé quand vous vous déconnectez.
room-device-shared = D’autres utilisent cet appareil : ne rien y garder
room-state-too-long = Ce texte est trop long pour être enregistré. Raccourcissez-le, s'il vous plaît.
room-state-forbidden = Ceci n'est pas enregistré : vous ne pouvez plus écrire ici. Copiez vos mots si vous en avez besoin.
room-state-frozen = Ceci n'est pas enregistré : le texte est fermé. Copiez vos mots si vous en avez besoin.
room-state-storage = Le serveur n'a pas pu enregistrer. Nous réessayons dans quelques secondes.
room-people = Qui est là
room-person-at = dans « { $section } »
room-person-reads = lit avec vous
room-connection-off = Cette page ne se met pas à jour toute seule. Enregistrez chaque partie avec son bouton.
room-connection-connecting = Connexion…
room-connection-online = Vous êtes en ligne.
room-connection-waiting = Pas de connexion. Vous pouvez continuer à écrire. Nous réessayons sans vous.
room-connection-log-in = Vous n'êtes plus connecté à votre compte. Reconnectez-vous, puis ouvrez de nouveau cette page.
room-connection-forbidden = Vous n'avez plus accès à cet espace d'écriture.
room-connection-reload = Copiez ce qui n'est pas enregistré, puis rechargez cette page.
room-stale-title = Quelqu'un d'autre a changé les mêmes lignes
room-stale-text = Rien n'est perdu, mais votre texte n'est pas encore enregistré. Le voici plus bas. Réunissez les deux, puis enregistrez encore.
room-theirs = Ce que les autres ont écrit
done-room-saved = Votre texte est enregistré.
done-room-merged = Votre texte est enregistré, avec ce que les autres ont écrit entre-temps.
conflict-frozen = Le texte est fermé et ne peut plus être changé.
room-said-sent = C’est fait, et les autres le voient.
room-said-failed = Cela n’a pas été enregistré. Merci de réessayer.
room-news = Nouveau :
room-over = Trop de mots
