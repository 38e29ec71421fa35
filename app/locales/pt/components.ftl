# The building blocks of pages.
mark-done = Feito
mark-now = Agora
mark-next = Mais tarde
mark-needs = À sua espera
mark-owed = Em atraso
progress-count = { $done } de { $whole }
chart-as-table = O mesmo em tabela
pagination-label = Mais desta lista
pagination-earlier = Anteriores
pagination-later = Seguintes
crumbs-label = Está aqui
confirm-back = Não, voltar
