sign-up-title = Criar uma conta
sign-up-lead = Precisa de um nome e de uma palavra-passe. Nunca pedimos os seus documentos, o seu nome legal ou a sua nacionalidade.
sign-up-pseudonym = Nome que os outros veem
sign-up-pseudonym-help = De 3 a 30 caracteres. Não tem de ser o seu nome verdadeiro.
sign-up-email = Endereço de e-mail
sign-up-email-help = Só para lhe enviar notícias e uma nova palavra-passe. Sem ele, recebe um código de recuperação.
sign-up-submit = Criar a minha conta
sign-up-have-account = Já tenho uma conta
account-password = Palavra-passe
account-password-help = Pelo menos 10 caracteres. Três ou quatro palavras é bom.
welcome-title = A sua conta está pronta
welcome-lead = Escreva este código de recuperação. Ele abre a sua conta se esquecer a palavra-passe.
welcome-code-help = Só o mostramos uma vez. Guarde-o com os papéis importantes, ou como foto no telemóvel.
welcome-go-on = Já escrevi, continuar
log-in-title = Entrar
log-in-name = Nome ou endereço de e-mail
log-in-submit = Entrar
log-in-no-account = Ainda não tenho conta
account-title = A sua conta
account-sessions = Onde tem sessão aberta
account-session-since = Desde { $when }
account-session-this = Este dispositivo
account-log-out = Sair
log-in-forgotten = Esqueceu a palavra-passe?
account-no-email = Nenhum
account-admin = Administração
account-settings = Definições
account-back = Voltar à minha conta
account-password-again = A sua palavra-passe
account-export = Descarregar os meus dados
account-export-text = Tudo o que guardamos sobre si, num só ficheiro (JSON).
account-session-used = Usado pela última vez: { $when }
account-session-end = Terminar essa sessão
account-end-others = Sair em todos os outros dispositivos
account-end-all = Sair em todo o lado
password-title = Mudar a palavra-passe
password-lead = Todos os outros dispositivos saem da conta.
password-old = Palavra-passe antiga
password-new = Palavra-passe nova
password-submit = Guardar a nova palavra-passe
done-password-changed = A nova palavra-passe está guardada. Todos os outros dispositivos saíram da conta.
done-sessions-ended = Feito. Esses dispositivos saíram da conta.
done-logged-out-everywhere = Saiu da conta em todos os dispositivos.
email-title = Endereço de e-mail
email-lead = Enviamos uma ligação para o novo endereço. O endereço conta quando abrir a ligação.
email-help = Mais ninguém o vê. Só para lhe enviar notícias e uma nova palavra-passe.
email-now = O seu endereço agora:
email-submit = Enviar a ligação
email-remove = Retirar o meu endereço de e-mail
done-email-asked = Enviámos-lhe uma ligação. Abra-a dentro de uma hora.
done-email-removed = O seu endereço de e-mail foi retirado.
done-email-confirmed = O seu endereço de e-mail está confirmado.
confirm-title = Este endereço é seu?
confirm-lead = Vamos enviar as suas notícias e novas palavras-passe para { $email }.
confirm-submit = Sim, é meu
language-title = Língua das mensagens
language-lead = Nesta língua escrevemos-lhe por e-mail.
language-label = Língua
language-submit = Guardar a língua
done-language-saved = A língua está guardada.
code-title = Novo código de recuperação
code-lead = O código antigo deixa de funcionar. O novo abre a sua conta se esquecer a palavra-passe.
code-submit = Criar um novo código
code-new-title = O seu novo código de recuperação
erase-title = Apagar a minha conta
erase-short = O seu nome, endereço e dispositivos são apagados para sempre.
erase-effect = O seu nome, o seu endereço de e-mail e as suas sessões são apagados para sempre. Os textos escritos com outros ficam; como autor aparece «uma pessoa que participou». Os votos também ficam. Não pode desfazer isto.
erase-submit = Apagar a minha conta para sempre
done-account-erased = A sua conta foi apagada. Obrigado por ter participado.
former-participant = uma pessoa que participou
forgot-title = Palavra-passe esquecida
forgot-lead = Se a conta tiver um endereço de e-mail, enviamos para lá uma ligação. A ligação vale uma hora.
forgot-submit = Enviar a ligação
forgot-code = Tenho um código de recuperação
done-reset-asked = Se existir uma conta assim com endereço de e-mail, a mensagem vai a caminho.
reset-title = Escolha uma nova palavra-passe
recover-title = Usar o código de recuperação
recover-lead = O código funciona uma vez. Depois recebe um novo.
recover-code = Código de recuperação
recover-code-help = 24 letras e números. Minúsculas e espaços não fazem mal.
recover-by-mail = Prefiro uma ligação por e-mail
link-dead-title = Esta ligação já não funciona
link-dead-text = Já foi usada, ou tem mais de uma hora, ou há uma mensagem mais nova.
link-dead-again = Pedir uma nova palavra-passe
invitation-title = Recebeu um convite
invitation-lead = Esta ligação dá-lhe a função { $role } ({ $scope }). Funciona uma vez.
invitation-how = Precisa de uma conta. Se não tem, crie uma: demora um minuto.
invitation-accept = Aceitar como { $name }
done-invitation-accepted = Já tem a sua nova função.
conflict-email-taken = Outra conta tem este endereço de e-mail. Retire-o primeiro de lá.
conflict-invitation-used = Este convite já foi usado. Peça um novo.
conflict-invitation-revoked = Este convite foi retirado. Pergunte a quem o enviou.
conflict-invitation-expired = Este convite passou do prazo. Peça um novo.
conflict-not-yourself = Não pode bloquear a sua própria conta.
conflict-last-admin = Esta é a última conta que gere este site. Dê primeiro essa função a outra.
mail-reset-subject = A sua nova palavra-passe
mail-reset-body =
    Olá { $name },

    abra esta ligação e escolha uma nova palavra-passe:

    { $link }

    A ligação funciona uma vez, durante uma hora. Não pediu isto? Então não faça nada: a sua palavra-passe fica.
mail-confirm-subject = Este endereço é seu?
mail-confirm-body =
    Olá { $name },

    abra esta ligação para confirmar que este endereço é seu:

    { $link }

    A ligação funciona uma vez, durante uma hora. Não nos conhece? Então não faça nada, e não voltamos a escrever.
mail-address-changed-subject = A sua conta tem um novo endereço de e-mail
mail-address-changed-body =
    Olá { $name },

    a sua conta tem agora outro endereço de e-mail. Já não escrevemos para este.

    Não foi você? Entre e mude a palavra-passe, ou peça ajuda aos organizadores.
mail-invitation-subject = Recebeu um convite
mail-invitation-body =
    Olá,

    recebeu um convite para trabalhar connosco no Inquiry Lab. Abra esta ligação para dizer que sim:

    { $link }

    A ligação funciona uma vez. A página diz que função ela dá.
