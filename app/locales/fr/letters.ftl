letter-title = Lettre du jury
letter-name = Lettre du jury sur { $number }
letter-draft = Aperçu : cette lettre n’est pas envoyée. L’équipe la lit quand le résultat est publié.
letter-to = À l’équipe
letter-proposal = Proposition
letter-proposal-title = Titre
letter-greeting = Chère équipe,
letter-greeting-team = Chère équipe { $team },
letter-decision-selected = Le jury a retenu votre proposition. Félicitations !
letter-decision-selected-with-conditions = Le jury a retenu votre proposition, sous conditions. Félicitations !
letter-decision-goes-on = Le jury retient votre proposition pour le tour suivant. Félicitations !
letter-decision-not-selected = Le jury n’a pas retenu votre proposition. Merci pour le travail que vous y avez mis.
letter-conditions = Raisons et conditions
letter-figures = Le résultat en chiffres
letter-reviews = { $count ->
    [0] Aucun juré n’a noté votre proposition.
    [one] Un juré a lu et noté votre proposition.
   *[other] { $count } jurés ont lu et noté votre proposition.
 }
letter-mean = Elle a { $points } points sur 100 : la moyenne de leurs notes.
letter-rank = Son rang est { $rank } sur { $all }.
letter-next = La suite
letter-next-selected = Les organisateurs peuvent envoyer votre proposition à une assemblée. Elle peut y devenir une motion, être changée et votée. Chaque étape est sur la page de votre proposition.
letter-next-selected-with-conditions = Lisez les conditions ci-dessus et dites aux organisateurs comment vous y répondez. Ils peuvent ensuite envoyer votre proposition à une assemblée, qui en débat et vote. Chaque étape est sur la page de votre proposition.
letter-next-goes-on = Le jury relit votre proposition, à côté des autres qui continuent. Vous n’avez rien à faire. À la fin de ce tour, vous recevrez une autre lettre.
letter-next-not-selected = Votre texte reste à vous et n’est pas publié. Lisez les conseils des jurés : vous pouvez améliorer le texte et le proposer dans une autre édition.
letter-criteria-lead = Pour chaque critère : combien de jurés ont choisi quel niveau.
letter-column-level = Niveau
letter-column-jurors = Jurés
letter-comments-lead = Chaque texte vient d’un juré. Les noms ne sont pas donnés.
letter-ask = Questions ou objections
letter-ask-text = Demandez aux organisateurs de l’édition, ou à votre mentor. Si vous pensez qu’une règle n’a pas été suivie, écrivez-le aux organisateurs, avec le numéro { $number }.
letter-closing = Avec nos salutations les meilleures,
letter-signature = Le jury de « { $challenge } »
letter-address = Toute la vie de cette proposition :
letter-missing = Quelques signes de ces textes ne peuvent pas être imprimés ici. La page de cette lettre les montre tous.
letter-pdf = Lettre en PDF
letters-title = Lettres aux équipes
letters-preview = Rien n’est encore envoyé. Vous lisez ici ce que chaque équipe recevra, avec le choix ci-dessous.
letters-show = Montrer les lettres ainsi
letters-early = Pas encore de lettres
letters-early-text = Quand le tour est clos et que le jury a décidé, vous lisez ici ce que chaque équipe recevra.
letters-none = Aucune lettre à lire pour vous
letters-none-text = Il n’y a pas de proposition dans ce tour, ou vous ne pouvez pas voir ses évaluations.
letters-sent = Envoyée
letters-not-sent = Pas envoyée
