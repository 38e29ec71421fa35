# What a demo instance shows: its accounts.
demo-accounts-title = Guardati intorno nei panni di qualcuno
demo-home-text = Questa è una dimostrazione: città, persone e proposte sono inventate. Prova ogni ruolo; qui niente conta davvero.
demo-accounts-lead = Questa è una demo. Scegli chi vuoi essere: entri come quella persona. Nomi e città sono inventati; puoi cambiare tutto.
demo-accounts-caption = Account di questa demo
demo-column-role = Io sono
demo-column-name = Nome
demo-role-organiser = Chi organizza
demo-role-participant = Partecipante
demo-role-mentor = Mentore
demo-role-juror = Membro della giuria
demo-role-chair = Presidenza del consiglio
demo-role-secretary = Segreteria del consiglio
demo-role-member = Membro del consiglio
demo-role-official = Funzionario del comune
demo-role-admin = Amministrazione del sito
