sign-up-title = Créer un compte
sign-up-lead = Il vous faut un nom et un mot de passe. Nous ne demandons jamais vos papiers, votre nom officiel ni votre nationalité.
sign-up-pseudonym = Nom que les autres voient
sign-up-pseudonym-help = De 3 à 30 caractères. Ce n’est pas obligé d’être votre vrai nom.
sign-up-email = Adresse e-mail
sign-up-email-help = Seulement pour vous envoyer des nouvelles et un nouveau mot de passe. Sans adresse, vous recevez un code de secours.
sign-up-submit = Créer mon compte
sign-up-have-account = J’ai déjà un compte
account-password = Mot de passe
account-password-help = Au moins 10 caractères. Trois ou quatre mots, c’est bien.
welcome-title = Votre compte est prêt
welcome-lead = Notez ce code de secours. Il ouvre votre compte si vous oubliez le mot de passe.
welcome-code-help = Nous ne le montrons qu’une fois. Gardez-le avec vos papiers importants, ou en photo sur votre téléphone.
welcome-go-on = Je l’ai noté, continuer
log-in-title = Se connecter
log-in-name = Nom ou adresse e-mail
log-in-submit = Se connecter
log-in-no-account = Je n’ai pas encore de compte
account-title = Votre compte
account-sessions = Où vous êtes connecté
account-session-since = Depuis le { $when }
account-session-this = Cet appareil
account-log-out = Se déconnecter
log-in-forgotten = Mot de passe oublié ?
account-no-email = Aucune
account-admin = Administration du site
account-settings = Réglages
account-back = Retour à mon compte
account-password-again = Votre mot de passe
account-export = Télécharger mes données
account-export-text = Tout ce que nous gardons sur vous, dans un seul fichier (JSON).
account-session-used = Dernière utilisation : { $when }
account-session-end = Déconnecter cet appareil
account-end-others = Déconnecter tous les autres appareils
account-end-all = Se déconnecter partout
password-title = Changer le mot de passe
password-lead = Tous les autres appareils sont déconnectés.
password-old = Ancien mot de passe
password-new = Nouveau mot de passe
password-submit = Enregistrer le nouveau mot de passe
done-password-changed = Le nouveau mot de passe est enregistré. Tous les autres appareils sont déconnectés.
done-sessions-ended = C’est fait. Ces appareils sont déconnectés.
done-logged-out-everywhere = Vous êtes déconnecté sur tous les appareils.
email-title = Adresse e-mail
email-lead = Nous envoyons un lien à la nouvelle adresse. L’adresse compte quand vous avez ouvert le lien.
email-help = Personne d’autre ne la voit. Seulement pour vous envoyer des nouvelles et un nouveau mot de passe.
email-now = Votre adresse actuelle :
email-submit = Envoyez-moi le lien
email-remove = Retirer mon adresse e-mail
done-email-asked = Nous vous avons envoyé un lien. Ouvrez-le dans l’heure.
done-email-removed = Votre adresse e-mail est retirée.
done-email-confirmed = Votre adresse e-mail est confirmée.
confirm-title = Est-ce votre adresse ?
confirm-lead = Nous enverrons vos nouvelles et vos nouveaux mots de passe à { $email }.
confirm-submit = Oui, c’est la mienne
language-title = Langue des messages
language-lead = Dans cette langue nous vous écrivons par e-mail.
language-label = Langue
language-submit = Enregistrer la langue
done-language-saved = La langue est enregistrée.
code-title = Nouveau code de secours
code-lead = L’ancien code ne marche plus. Le nouveau ouvre votre compte si vous oubliez le mot de passe.
code-submit = Créer un nouveau code
code-new-title = Votre nouveau code de secours
erase-title = Effacer mon compte
erase-short = Votre nom, votre adresse et vos appareils sont effacés pour toujours.
erase-effect = Votre nom, votre adresse e-mail et vos connexions sont effacés pour toujours. Les textes écrits avec d’autres restent ; l’auteur devient « une personne qui a participé ». Les votes restent aussi. Vous ne pouvez pas annuler.
erase-submit = Effacer mon compte pour toujours
done-account-erased = Votre compte est effacé. Merci d’avoir participé.
former-participant = une personne qui a participé
forgot-title = Mot de passe oublié
forgot-lead = Si le compte a une adresse e-mail, nous y envoyons un lien. Le lien marche pendant une heure.
forgot-submit = Envoyer le lien
forgot-code = J’ai un code de secours
done-reset-asked = Si un tel compte existe avec une adresse e-mail, un message est en route.
reset-title = Choisissez un nouveau mot de passe
recover-title = Utiliser le code de secours
recover-lead = Le code marche une fois. Ensuite vous en recevez un nouveau.
recover-code = Code de secours
recover-code-help = 24 lettres et chiffres. Les minuscules et les espaces ne gênent pas.
recover-by-mail = Je préfère un lien par e-mail
link-dead-title = Ce lien ne marche plus
link-dead-text = Il a déjà servi, ou il a plus d’une heure, ou il y a un message plus récent.
link-dead-again = Demander un nouveau mot de passe
invitation-title = Vous êtes invité
invitation-lead = Ce lien vous donne le rôle { $role } ({ $scope }). Il marche une fois.
invitation-how = Il vous faut un compte. Si vous n’en avez pas, créez-en un : cela prend une minute.
invitation-accept = Accepter avec le compte { $name }
done-invitation-accepted = Vous avez votre nouveau rôle.
conflict-email-taken = Un autre compte a cette adresse e-mail. Retirez-la d’abord là-bas.
conflict-invitation-used = Cette invitation a déjà servi. Demandez-en une nouvelle.
conflict-invitation-revoked = Cette invitation a été retirée. Demandez à la personne qui l’a envoyée.
conflict-invitation-expired = Cette invitation n’est plus valable. Demandez-en une nouvelle.
conflict-not-yourself = Vous ne pouvez pas bloquer votre propre compte.
conflict-last-admin = C’est le dernier compte qui gère ce site. Nommez d’abord une autre personne.
mail-reset-subject = Votre nouveau mot de passe
mail-reset-body =
    Bonjour { $name },

    ouvrez ce lien et choisissez un nouveau mot de passe :

    { $link }

    Le lien marche une fois, pendant une heure. Vous n’avez rien demandé ? Alors ne faites rien : votre mot de passe reste.
mail-confirm-subject = Est-ce votre adresse ?
mail-confirm-body =
    Bonjour { $name },

    ouvrez ce lien pour confirmer que cette adresse est la vôtre :

    { $link }

    Le lien marche une fois, pendant une heure. Vous ne nous connaissez pas ? Alors ne faites rien, et nous n’écrirons plus.
mail-address-changed-subject = Votre compte a une nouvelle adresse e-mail
mail-address-changed-body =
    Bonjour { $name },

    votre compte a maintenant une autre adresse e-mail. Nous n’écrivons plus à celle-ci.

    Ce n’était pas vous ? Connectez-vous et changez votre mot de passe, ou demandez de l’aide aux organisateurs.
mail-invitation-subject = Vous êtes invité
mail-invitation-body =
    Bonjour,

    vous êtes invité à travailler avec nous sur Inquiry Lab. Ouvrez ce lien pour dire oui :

    { $link }

    Le lien marche une fois. La page dit quel rôle il donne.
