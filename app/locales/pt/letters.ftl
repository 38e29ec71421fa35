letter-title = Carta do júri
letter-name = Carta do júri sobre { $number }
letter-draft = Pré-visualização: esta carta não foi enviada. A equipa lê-a quando o resultado é publicado.
letter-to = À equipa
letter-proposal = Proposta
letter-proposal-title = Título
letter-greeting = Cara equipa,
letter-greeting-team = Cara equipa { $team },
letter-decision-selected = O júri escolheu a vossa proposta. Parabéns!
letter-decision-selected-with-conditions = O júri escolheu a vossa proposta, com condições. Parabéns!
letter-decision-goes-on = O júri leva a vossa proposta à próxima ronda. Parabéns!
letter-decision-not-selected = O júri não escolheu a vossa proposta. Obrigado pelo trabalho que lhe dedicaram.
letter-conditions = Razões e condições
letter-figures = O resultado em números
letter-reviews = { $count ->
    [0] Nenhum jurado avaliou a vossa proposta.
    [one] Um jurado leu e avaliou a vossa proposta.
   *[other] { $count } jurados leram e avaliaram a vossa proposta.
 }
letter-mean = Tem { $points } pontos em 100: a média do que deram.
letter-rank = O seu lugar é { $rank } de { $all }.
letter-next = O que vem a seguir
letter-next-selected = Os organizadores podem enviar a vossa proposta a uma assembleia. Lá pode tornar-se uma moção, ser alterada e votada. Cada passo está na página da vossa proposta.
letter-next-selected-with-conditions = Leiam as condições acima e digam aos organizadores como as cumprem. Depois podem enviar a vossa proposta a uma assembleia, que a debate e vota. Cada passo está na página da vossa proposta.
letter-next-goes-on = O júri lê a vossa proposta mais uma vez, ao lado das outras que seguem. Não precisam de fazer nada. No fim dessa ronda recebem outra carta.
letter-next-not-selected = O vosso texto continua vosso e não é publicado. Leiam os conselhos dos jurados: podem melhorar o texto e propô-lo noutra edição.
letter-criteria-lead = Para cada critério: quantos jurados escolheram que nível.
letter-column-level = Nível
letter-column-jurors = Jurados
letter-comments-lead = Cada texto é de um jurado. Os nomes não são ditos.
letter-ask = Perguntas ou objeções
letter-ask-text = Perguntem aos organizadores da edição ou a quem é mentor da equipa. Se acharem que uma regra não foi cumprida, escrevam-no aos organizadores, com o número { $number }.
letter-closing = Com os melhores cumprimentos,
letter-signature = O júri de «{ $challenge }»
letter-address = Toda a vida desta proposta:
letter-missing = Alguns sinais destes textos não podem ser impressos aqui. A página desta carta mostra-os todos.
letter-pdf = Carta em PDF
letters-title = Cartas às equipas
letters-preview = Ainda nada foi enviado. Lê-se aqui o que cada equipa vai receber, com a escolha abaixo.
letters-show = Mostrar as cartas assim
letters-early = Ainda não há cartas
letters-early-text = Quando a ronda está fechada e o júri decidiu, lê-se aqui o que cada equipa vai receber.
letters-none = Nenhuma carta que possa ler
letters-none-text = Não há proposta nesta ronda, ou não pode ver as avaliações dela.
letters-sent = Enviada
letters-not-sent = Não enviada
