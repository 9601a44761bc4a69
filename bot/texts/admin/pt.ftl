admin-only = Só a redação deste bot pode fazer isso. O seu número é { $id }; um proprietário ou administrador pode adicioná-lo com ele.
admin-admins-only = Só os proprietários e administradores deste bot podem fazer isso.
admin-owners-only = Só um proprietário pode nomear ou afastar administradores.
admin-private-only = Use isto na sua conversa privada comigo: { $bot }
admin-team = Equipa
admin-role = { $role ->
    [owner] proprietários
    [admin] administrador
   *[editor] editor
}
admin-team-usage = Para nomear alguém: /team editor 123456 Nome, com o seu número, ou /team editor em resposta a uma mensagem reencaminhada dessa pessoa. Administradores: /team admin.
admin-appointed = { $role ->
    [admin] { $name } é agora administrador.
   *[editor] { $name } é agora editor.
}
admin-confirm-dismiss = { $name } deve sair da equipa?
admin-card =
    Data: { $date }
    Tipo: { $kind }
    Língua: { $tongue }
    Editor: { $publisher }
    Dirigido a: { $addressees }
    Signatários: { $found } (novos: { $new })
    Endereço: { $url }
admin-doubts = Por favor, verifique:
admin-doubt = { $code ->
    [date-guessed] A data é apenas uma suposição.
    [date-unknown] Não foi encontrada nenhuma data.
    [no-country] Nada diz de que país são: { $name }
    [no-url] Falta um endereço público; as respostas não podem remeter para o original.
    [signatory-count] O texto indica { $stated } signatários, foram encontrados { $found }.
    [ambiguous-signatory] Não é claro quem se quer dizer: { $name }
    [unsure-signatory] Talvez não seja uma organização: { $name }
    [left-out-signatory] Omitido, talvez um signatário: { $name }
    [quoted-mail-ignored] Foi omitido um e-mail mais antigo, citado abaixo.
    [struck-text] Foi omitido texto riscado.
    [unreadable-letters] Não foi possível ler algumas letras, que aparecem como �.
    [persons-left-out] Algumas linhas da lista parecem pessoas e foram omitidas.
    [annexed-letter] Foi omitida outra carta num anexo.
    [quoted-letter] Foi omitida a citação de outra carta com os seus signatários.
    [signatories-in-sentence] Os signatários foram lidos numa frase, não numa lista.
    [no-signatories] O texto fala de signatários, mas não se encontrou nenhum.
    [list-incomplete] A lista não nomeia todos os signatários.
    [not-public] O texto não parece destinado ao público ou não parece definitivo.
    [sheets-left-out] Foram omitidas folhas que nada dizem sobre assinaturas.
    [sheets-unclear] Não é claro que folhas contêm signatários.
    [attachments-ignored] Os anexos foram omitidos.
    [covering-mail-ignored] Foi lida a carta em anexo; a mensagem que a acompanha foi omitida.
    [hidden-sheets] As folhas ocultas foram omitidas.
    [hidden-text] O texto oculto foi omitido.
    [macros-ignored] As macros foram omitidas.
    [recognised] O texto foi reconhecido a partir de uma imagem; pode haver letras erradas.
    [scripts-ignored] Os scripts da página foram omitidos.
    [tracked-changes] O que as alterações registadas eliminam foi omitido.
    [unknown-law] Não se sabe de que lei se trata.
   *[other] A leitura não foi segura ({ $code }).
}
admin-relation = { $kind ->
    [same-as] O mesmo texto que { $entry }
    [near-duplicate-of] Quase o mesmo texto que { $entry }
   *[version-of] Outra versão de { $entry }
}
admin-published-as = Publicado como { $entry }
admin-field = { $field ->
    [title] Título
    [date] Data
    [publisher] Editor
    [addressees] Destinatários
    [url] Endereço
   *[count] Número indicado
}
admin-legend = ✓ conhecido, ≈ provavelmente conhecido, ＋ novo, ? incerto
admin-ask-field = { $field ->
    [title] Responda a esta mensagem com o título.
    [date] Responda a esta mensagem com a data, por exemplo 2026-03-01. Um traço remove-a.
    [publisher] Responda a esta mensagem com o editor. Um traço remove-o.
    [addressees] Responda a esta mensagem com os destinatários, separados por ponto e vírgula. Um traço remove-os.
    [url] Responda a esta mensagem com o endereço público do original. Um traço remove-o.
   *[count] Responda a esta mensagem com o número de signatários que o texto indica. Um traço remove-o.
}
admin-ask-organisation = Responda a esta mensagem com o nome da organização a que se refere: { $name }
admin-new-organisation =
    País: { $country }
    Setor: { $sector }
admin-added = Acrescentado pela redação
admin-field-of-organisation = { $field ->
    [country] País
   *[sector] Setor
}
admin-ask-country = Responda a esta mensagem com o país de { $name }. Para vários países, escreva «{ $eu }» ou «{ $global }». Um traço remove-o.
admin-ask-name = Responda a esta mensagem com o nome de um signatário que falta, tal como está no documento.
admin-bad-value = Não posso usar isto: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Isto não está no documento: { $name }
   *[listed] Isto já está na lista: { $name }
}
admin-drafts = Rascunhos
admin-no-drafts = Não há rascunhos. Envie-me um ficheiro, uma ligação, uma mensagem reencaminhada ou um texto longo.
admin-help-sending = Novo documento: envie-me um ficheiro, uma ligação, uma mensagem reencaminhada ou um texto longo.
admin-kept = O rascunho fica guardado. /drafts mostra-o.
admin-confirm-discard = Eliminar este rascunho? { $title }
admin-discarded = Eliminado: { $title }
admin-refused = Não consegui aceitar { $name }. { $reason }
admin-not-fetched = Apesar de várias tentativas, não consegui descarregar { $name } do Telegram. Envie o ficheiro novamente, por favor.
admin-reason = { $code ->
    [encrypted] O ficheiro está protegido por palavra-passe.
    [scanned] As páginas são imagens sem texto.
    [too-large] O ficheiro é demasiado grande.
    [too-deep] O ficheiro está aninhado demasiado fundo.
    [unknown-format] Não conheço este formato.
    [damaged] O ficheiro está danificado.
    [not-understood] Não consegui interpretá-lo.
    [empty] Não contém texto.
    [timeout] Demorou demasiado.
    [memory] Precisa de demasiada memória.
    [bad-address] Não consigo abrir este endereço.
    [private-address] O endereço está numa rede privada.
    [too-many-redirects] O endereço redireciona sem fim.
    [not-found] Não há nada neste endereço.
    [unreachable] O servidor não está acessível.
   *[other] Não foi possível ler.
}
admin-stage = { $stage ->
    [staging] A preparar
    [checking] A verificar os factos
    [building] A construir a coleção
   *[asking] A fazer as perguntas de teste
}
admin-published = Publicado: { $title }. Os membros já recebem respostas dele (versão { $version }).
admin-publish-refused = Nada foi publicado:
admin-confirm-bare = Neste texto não foram encontrados data, signatários nem exigências. Pertence à campanha?
admin-questions = Perguntas de teste: { $asked } feitas, { $changed } com outra resposta, { $broken } que deixaram de estar certas
admin-nothing-changes = Nenhum facto muda.
admin-versions = Versões, a mais recente primeiro
admin-confirm-rollback = Voltar da versão { $now } à versão { $then }?
admin-undone = { $what ->
    [drafts] De novo rascunhos:
    [lost] Saem sem que fique um rascunho:
    [back] De novo na coleção:
    [aside] Respostas próprias postas de lado; /fixed guarda-as:
   *[ended] Respostas próprias terminadas que voltam a ser dadas:
}
admin-rolled-back = Agora responde a versão { $version }.
admin-no-version = Não há versão anterior.
admin-left-already = A versão { $version } já tinha sido abandonada. Agora responde a versão { $now }.
admin-button-publish = Publicar
admin-button-publish-anyway = Publicar mesmo assim
admin-button-keep = Guardar
admin-button-discard = Eliminar
admin-button-signatories = Signatários
admin-button-changes = O que muda
admin-button-questions = Perguntas de teste
admin-button-card = Resumo
admin-button-confirm = Certo
admin-button-fix = Corrigir
admin-button-drop = Retirar
admin-button-add = ＋ Acrescentar nome
admin-button-new = ＋ Uma nova
admin-button-versions = Versões
admin-button-rollback = Voltar atrás
admin-button-dismiss = Afastar
admin-button-done = Feito
admin-button-all = Todas
admin-button-end = Terminar já
admin-button-again = Voltar a dar
admin-gaps = Perguntas sem boa resposta
admin-no-gaps = Todas as perguntas dos últimos 90 dias tiveram resposta.
admin-gap = feita: { $count }, mal avaliada: { $bad }
admin-fixed = Respostas próprias
admin-set-aside = Postas de lado ao voltar atrás
admin-fixed-usage = Nova resposta: /fixed e, em novas linhas, as perguntas, uma linha vazia, a resposta, uma linha vazia, o endereço da fonte e o último dia (2027-12-31).
admin-fixed-saved = Guardado. Os membros recebem agora esta resposta.
admin-fixed-no-source = A sua fonte não está na coleção. Publique primeiro esse documento.
admin-fixed-mistake = { $code ->
    [source] Falta a fonte: um endereço público, ou o nome técnico de um documento e palavras que nele constam.
    [expiry] A última linha deve ser um dia futuro, por exemplo 2027-12-31.
   *[form] Escreva as perguntas, uma linha vazia, a resposta, uma linha vazia e depois a fonte e o último dia.
}
admin-stats =
    Documentos: { $documents }
    Declarações: { $statements }
    Organizações: { $organisations }
    Avaliações: 👍 { $helpful }, 👎 { $unhelpful }
    Perguntas sem boa resposta, 90 dias: { $gaps }
admin-command-stats = Números
admin-check-usage = Escreva a frase para a imprensa depois de /check, ou responda-lhe com /check.
admin-command-check = Verificar um texto para a imprensa
admin-claim = { $finding ->
    [supported] Confirmado
    [contradicted] Contrariado
   *[unknown] A coleção nada diz
}
admin-demands = Exigências encontradas: { $count }
admin-button-replace = Substituir
admin-confirm-replace = Substituir { $entry } por este rascunho?
admin-button-withdraw = Retirar
admin-confirm-withdraw = Retirar { $title }? Os membros deixam de receber respostas dele.
admin-withdrawn = Retirado: { $title }
admin-button-answer = Responder
admin-ask-answer = Responda a esta mensagem com a resposta, uma linha vazia, o endereço da fonte e, numa nova linha, o último dia (2027-12-31).
admin-gap-fact = Para acrescentar um facto, envie-me o documento onde ele consta.
admin-button-ask-team = Perguntar aos proprietários
admin-gap-asked = { $name } pergunta: quem sabe a resposta?
admin-gap-sent = Proprietários consultados: { $count }
