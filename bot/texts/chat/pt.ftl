# What the bot says in Telegram around its answers, in Portuguese. Plain text; formal address (third person).

## Greeting and help

chat-welcome =
    Bom dia. Respondo a perguntas sobre a campanha dos criadores e titulares de direitos europeus relativa ao Regulamento da IA da UE: quem assinou o quê, quando ocorreram os factos e o que disse cada organização.

    Sou um sistema automatizado. Cada resposta indica a sua fonte.

    Escreva a sua pergunta ou experimente uma destas:
chat-example-timeline = O que aconteceu em 2025?
chat-example-position = O que diz GEMA sobre a transparência?
chat-welcome-group =
    Bom dia. Respondo, com indicação das fontes, a perguntas sobre a campanha dos criadores e titulares de direitos relativa ao Regulamento da IA da UE. Sou um sistema automatizado e só intervenho se alguém me perguntar algo.

    Para perguntar, utilize /ask seguido da sua pergunta, responda a uma das minhas mensagens ou escreva { $bot }. Os administradores deste grupo podem utilizar /settings.
chat-help =
    Escreva uma pergunta por palavras suas, em qualquer língua oficial da UE. Respondo na língua da pergunta.

    Comandos úteis:
    /signatories – quem assinou uma declaração
    /organisation – o que é uma organização e o que assinou
    /document – um documento da campanha
    /timeline – o que aconteceu, também num determinado ano
    /deadlines – as próximas datas
    /new – as novidades
    /sources – os documentos que conheço
    /language – escolher a minha língua
    /privacy e /forget – o que guardo sobre si

    Nos grupos, respondo quando utiliza /ask, responde a uma mensagem minha ou escreve { $bot }. Responda a uma mensagem com /ask para me apresentar essa mensagem. Em qualquer outra conversa, escreva { $bot } e a sua pergunta.
chat-about =
    Sou um sistema automatizado, não uma pessoa. Procuro as respostas numa coleção de documentos públicos sobre o Regulamento da IA da UE e os direitos de autor; nada é inventado por um modelo de linguagem. Ainda assim, posso enganar-me: verifique a fonte indicada por baixo de cada resposta antes de a citar.

    Coleção: versão { $version }
chat-privacy =
    O que guardo: a pergunta que envia, até ser respondida; o tema das suas últimas perguntas, durante 30 minutos, para que possa continuar a perguntar; as definições que escolheu; as suas avaliações, sem o seu nome. Os botões por baixo de uma resposta funcionam durante 30 dias; para isso, guardo a resposta, não o seu nome.

    Não guardo o seu nome nem um histórico das suas perguntas. /forget apaga o que tenho sobre si.

    Uma pergunta sem boa resposta é guardada 90 dias para a redação: sem o seu nome e sem endereços nem números longos.
chat-usage = Escreva o que pretende a seguir ao comando, por exemplo: { $command }
chat-nothing-asked = O que deseja saber? Escreva a sua pergunta a seguir ao meu nome ou em resposta a esta mensagem.
chat-only-text = Só consigo ler texto. Escreva a sua pergunta, por favor.
chat-unknown-command = Não conheço este comando. /help explica como perguntar.

## Questions which commands and buttons stand for

chat-question-not-signed = Quem não assinou { $name }?
chat-question-organisation = O que é { $name }?
chat-question-period = O que aconteceu no período { $period }?
chat-question-deadlines = Que prazos estão para vir?
chat-question-sources = Que documentos conhece?

## Around an answer

chat-summary = Resumo da nossa redação:
chat-quotation = Nas palavras do próprio documento:
chat-sources = { $count ->
    [one] Fonte
   *[other] Fontes
}
chat-range = { $first }–{ $last } de { $total }
chat-more-entries = { $count ->
    [one] e mais { $count } entrada
   *[other] e mais { $count } entradas
}
chat-full-answer = A resposta completa está neste ficheiro.

## Buttons: one to three words each

chat-button-previous = Anterior
chat-button-next = Seguinte
chat-button-sources = Fontes
chat-button-not-signed = Quem falta?
chat-button-private = Perguntar em privado
chat-button-share = Partilhar
chat-button-copy = Copiar citação
chat-button-ask-again = Perguntar novamente
chat-button-yes-delete = Sim, apagar
chat-button-cancel = Cancelar
chat-button-expired = Este botão já não está ativo. Volte a fazer a pergunta, por favor.
chat-rating-thanks = Obrigado. A sua avaliação foi guardada sem o seu nome.
chat-cancelled = Cancelado. Nada foi alterado.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Está a perguntar mais depressa do que posso responder. Tente novamente dentro de { $seconds } segundo.
   *[other] Está a perguntar mais depressa do que posso responder. Tente novamente dentro de { $seconds } segundos.
}
chat-too-old = Não estava disponível quando fez esta pergunta. Se ainda precisar da resposta, prima o botão.
chat-failure = Ocorreu um erro do nosso lado, que ficou registado. Tente novamente dentro de momentos.
chat-not-allowed = Só os administradores podem fazer isto.
chat-bot-owners-only = Só os proprietários deste bot podem fazer isto.
chat-not-yours = Só quem o pediu pode decidir.
chat-asking-restricted = Neste grupo, só os administradores me podem fazer perguntas. Pode perguntar-me numa conversa privada.
chat-file-refused = Só a redação pode acrescentar documentos. Se desejar, pode enviar-me uma pergunta em texto.
chat-file-too-large = Este ficheiro tem mais de { $megabytes } MB. O Telegram não me permite descarregá-lo. Envie um ficheiro mais pequeno ou uma ligação para o mesmo.

## Settings

chat-language-choose = Que língua devo utilizar? Atual: { $chosen }
chat-language-automatic = Língua da pergunta
chat-settings =
    Definições desta conversa

    Língua: { $chosen }
    Respostas: { $length }
    Quem pode perguntar: { $askers }
    Horas de silêncio: { $quiet }
    Imagens: { $theme }

    Durante as horas de silêncio (das 22:00 às 07:00, hora de Bruxelas), as respostas chegam sem som.
chat-setting-length = { $length ->
    [short] curtas
   *[full] com citações
}
chat-setting-askers = { $askers ->
    [admins] administradores
   *[everyone] todos
}
chat-setting-quiet = { $quiet ->
    [on] ativadas
   *[off] desativadas
}
chat-setting-theme = { $theme ->
    [dark] escuras
   *[light] claras
}
chat-forget-confirm = Devo apagar o que guardo sobre si: as suas definições, a sua conversa e as perguntas em espera?
chat-forgotten = Concluído. Elementos apagados: definições { $settings }, conversas { $conversations }, perguntas em espera { $questions }, respostas guardadas { $answers }.

## For owners

chat-status =
    Coleção: { $version }
    Atualizações por: { $mode }
    Perguntas em espera: { $waiting }
    Respostas avaliadas como úteis: { $helpful }, não úteis: { $unhelpful }
    { $privacy }
chat-status-privacy-on = O modo de privacidade está ativado: nos grupos, vejo os comandos e as respostas às minhas mensagens; as menções podem não chegar até mim.
chat-status-privacy-off = O modo de privacidade está desativado: nos grupos, vejo todas as mensagens e só respondo quando me perguntam.
chat-why = Última resposta: { $outcome }, tipo { $kind }, confiança { $confidence }, coleção { $version }, { $milliseconds } ms. Resposta { $id }.
chat-why-none = Não há nenhuma resposta recente nesta conversa.

## Inline mode: results that appear while a member types in another chat

chat-inline-hint = Escreva uma pergunta sobre a campanha relativa ao Regulamento da IA
chat-inline-open = Abrir a conversa comigo

## Descriptions in the menu of commands

chat-command-start = Começar
chat-command-help = Como perguntar
chat-command-ask = Fazer uma pergunta
chat-command-signatories = Quem assinou uma declaração
chat-command-organisation = Sobre uma organização
chat-command-document = Sobre um documento
chat-command-timeline = O que aconteceu e quando
chat-command-deadlines = As próximas datas
chat-command-new = As novidades
chat-command-sources = Os documentos que conheço
chat-command-language = Escolher a minha língua
chat-command-privacy = O que guardo
chat-command-forget = Apagar o que guardo
chat-command-about = Quem responde aqui
chat-command-settings = Definições desta conversa
chat-command-status = Estado do bot
chat-command-why = Como se chegou à última resposta

## What is new (/new)

chat-new-title = Novidades desde { $date }
chat-new-compared = Comparado com a coleção de { $date }.
chat-new-older-gone = A coleção desse dia já não está guardada. Comparado com a mais antiga guardada, de { $date }.
chat-new-none-kept = Não está guardado nenhum estado anterior da coleção. São indicadas as entradas com data posterior.
chat-new-nothing = Nada mudou.
chat-new-heading = { $part ->
    [added] Acrescentado
    [removed] Retirado
    [changed] Alterado
    [contradicted] As fontes divergem
   *[dated] Com data posterior
}
chat-new-field = { $field ->
    [date] data
    [signatories] signatários
    [supporters] apoiantes
    [speakers] oradores
    [count] número de signatários
    [name] nome
    [status] estado
    [text] redação
    [sources] fontes
   *[details] pormenores
}

## Pictures

chat-button-picture = Imagem
chat-picture-sectors = Por setor
chat-picture-countries = Por país
chat-picture-others = outros
