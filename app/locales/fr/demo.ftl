# What a demo instance shows: its accounts.
demo-accounts-title = Découvrir dans la peau de quelqu’un
demo-home-text = Ceci est une démonstration : villes, personnes et propositions sont inventées. Essayez chaque rôle ; rien de ce que vous faites ici ne compte.
demo-accounts-lead = Ceci est une démonstration. Choisissez qui vous voulez être : vous êtes connecté comme cette personne. Les noms et les villes sont inventés ; vous pouvez tout modifier.
demo-accounts-caption = Comptes de cette démonstration
demo-column-role = Je suis
demo-column-name = Nom
demo-role-organiser = Organisatrice ou organisateur
demo-role-participant = Participante ou participant
demo-role-mentor = Mentor
demo-role-juror = Membre du jury
demo-role-chair = Présidence du conseil
demo-role-secretary = Secrétariat du conseil
demo-role-member = Membre du conseil
demo-role-official = Agent de la ville
demo-role-admin = Administration du site
