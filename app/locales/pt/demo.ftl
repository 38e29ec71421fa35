# What a demo instance shows: its accounts.
demo-accounts-title = Ver tudo na pele de alguém
demo-home-text = Isto é uma demonstração: cidades, pessoas e propostas são inventadas. Experimente cada função; nada do que faz aqui conta.
demo-accounts-lead = Isto é uma demonstração. Escolha quem quer ser: entra como essa pessoa. Nomes e cidades são inventados; pode mudar tudo.
demo-accounts-caption = Contas desta demonstração
demo-column-role = Eu sou
demo-column-name = Nome
demo-role-organiser = Organização
demo-role-participant = Participante
demo-role-mentor = Mentor
demo-role-juror = Membro do júri
demo-role-chair = Presidência do conselho
demo-role-secretary = Secretariado do conselho
demo-role-member = Membro do conselho
demo-role-official = Funcionário do município
demo-role-admin = Administração do sítio
