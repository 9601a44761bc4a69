admin-only = Solo el equipo editorial de este bot puede hacerlo. Su número es { $id }; un propietario o administrador puede añadirle con él.
admin-admins-only = Solo los propietarios y administradores de este bot pueden hacerlo.
admin-owners-only = Solo un propietario puede nombrar o cesar a administradores.
admin-private-only = Utilice esto en su chat privado conmigo: { $bot }
admin-team = Equipo
admin-role = { $role ->
    [owner] propietarios
    [admin] administrador
   *[editor] editor
}
admin-team-usage = Para nombrar a alguien: /team editor 123456 Nombre, con su número, o /team editor como respuesta a un mensaje reenviado de esa persona. Administradores: /team admin.
admin-appointed = { $role ->
    [admin] { $name } es ahora administrador.
   *[editor] { $name } es ahora editor.
}
admin-confirm-dismiss = ¿Debe { $name } dejar el equipo?
admin-card =
    Fecha: { $date }
    Tipo: { $kind }
    Idioma: { $tongue }
    Editor: { $publisher }
    Dirigido a: { $addressees }
    Firmantes: { $found } (nuevos: { $new })
    Dirección: { $url }
admin-doubts = Por favor, compruebe:
admin-doubt = { $code ->
    [date-guessed] La fecha es solo una suposición.
    [date-unknown] No se encontró ninguna fecha.
    [no-country] Nada dice de qué país son: { $name }
    [no-url] Falta una dirección pública; las respuestas no pueden remitir al original.
    [signatory-count] El texto menciona { $stated } firmantes; se encontraron { $found }.
    [ambiguous-signatory] No está claro a quién se refiere: { $name }
    [unsure-signatory] Quizá no sea una organización: { $name }
    [left-out-signatory] Omitido, quizá un firmante: { $name }
    [quoted-mail-ignored] Se omitió un correo anterior citado más abajo.
    [struck-text] Se omitió texto tachado.
    [unreadable-letters] Algunas letras no se pudieron leer y se muestran como �.
    [persons-left-out] Algunas líneas de la lista parecen personas y se omitieron.
    [annexed-letter] Se omitió otra carta incluida en un anexo.
    [quoted-letter] Se omitió la cita de otra carta con sus firmantes.
    [signatories-in-sentence] Los firmantes se leyeron en una frase, no en una lista.
    [no-signatories] El texto habla de firmantes, pero no se encontró ninguno.
    [list-incomplete] La lista no nombra a todos los firmantes.
    [not-public] El texto no parece destinado al público o no parece definitivo.
    [sheets-left-out] Se omitieron hojas que no dicen nada de firmas.
    [sheets-unclear] No está claro qué hojas contienen firmantes.
    [attachments-ignored] Se omitieron los archivos adjuntos.
    [covering-mail-ignored] Se leyó la carta adjunta; se omitió el mensaje que la acompaña.
    [hidden-sheets] Se omitieron las hojas ocultas.
    [hidden-text] Se omitió el texto oculto.
    [macros-ignored] Se omitieron las macros.
    [recognised] El texto se reconoció a partir de una imagen; puede haber letras erróneas.
    [scripts-ignored] Se omitieron los guiones de la página.
    [tracked-changes] Se omitió lo eliminado en el control de cambios.
    [unknown-law] No se sabe de qué ley se trata.
   *[other] La lectura no fue segura ({ $code }).
}
admin-relation = { $kind ->
    [same-as] El mismo texto que { $entry }
    [near-duplicate-of] Casi el mismo texto que { $entry }
   *[version-of] Otra versión de { $entry }
}
admin-published-as = Publicado como { $entry }
admin-field = { $field ->
    [title] Título
    [date] Fecha
    [publisher] Editor
    [addressees] Destinatarios
    [url] Dirección
   *[count] Número indicado
}
admin-legend = ✓ conocido, ≈ probablemente conocido, ＋ nuevo, ? dudoso
admin-ask-field = { $field ->
    [title] Responda a este mensaje con el título.
    [date] Responda a este mensaje con la fecha, por ejemplo 2026-03-01. Un guion la elimina.
    [publisher] Responda a este mensaje con el editor. Un guion lo elimina.
    [addressees] Responda a este mensaje con los destinatarios, separados por punto y coma. Un guion los elimina.
    [url] Responda a este mensaje con la dirección pública del original. Un guion la elimina.
   *[count] Responda a este mensaje con el número de firmantes que indica el texto. Un guion lo elimina.
}
admin-ask-organisation = Responda a este mensaje con el nombre de la organización a la que se refiere: { $name }
admin-new-organisation =
    País: { $country }
    Sector: { $sector }
admin-added = Añadido por la redacción
admin-field-of-organisation = { $field ->
    [country] País
   *[sector] Sector
}
admin-ask-country = Responda a este mensaje con el país de { $name }. Para varios países, escriba «{ $eu }» o «{ $global }». Un guion lo elimina.
admin-ask-name = Responda a este mensaje con el nombre de un firmante que falta, tal como figura en el documento.
admin-bad-value = No puedo usar esto: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Esto no figura en el documento: { $name }
   *[listed] Esto ya está en la lista: { $name }
}
admin-drafts = Borradores
admin-no-drafts = No hay borradores. Envíeme un archivo, un enlace, un mensaje reenviado o un texto largo.
admin-help-sending = Nuevo documento: envíeme un archivo, un enlace, un mensaje reenviado o un texto largo.
admin-kept = El borrador se conserva. /drafts lo muestra.
admin-confirm-discard = ¿Eliminar este borrador? { $title }
admin-discarded = Eliminado: { $title }
admin-refused = No pude aceptar { $name }. { $reason }
admin-not-fetched = No pude descargar { $name } de Telegram a pesar de varios intentos. Vuelva a enviar el archivo, por favor.
admin-reason = { $code ->
    [encrypted] El archivo está protegido con contraseña.
    [scanned] Las páginas son imágenes sin texto.
    [too-large] El archivo es demasiado grande.
    [too-deep] El archivo está anidado a demasiada profundidad.
    [unknown-format] No conozco este formato.
    [damaged] El archivo está dañado.
    [not-understood] No he podido interpretarlo.
    [empty] No contiene texto.
    [timeout] Tardó demasiado.
    [memory] Necesita demasiada memoria.
    [bad-address] No puedo abrir esta dirección.
    [private-address] La dirección está en una red privada.
    [too-many-redirects] La dirección redirige sin fin.
    [not-found] No hay nada en esta dirección.
    [unreachable] No se puede acceder al servidor.
   *[other] No se pudo leer.
}
admin-stage = { $stage ->
    [staging] Preparando
    [checking] Comprobando los hechos
    [building] Construyendo la colección
   *[asking] Haciendo las preguntas de prueba
}
admin-published = Publicado: { $title }. Los miembros ya reciben respuestas de él (versión { $version }).
admin-publish-refused = No se publicó nada:
admin-confirm-bare = En este texto no se han encontrado fecha, firmantes ni demandas. ¿Pertenece a la campaña?
admin-questions = Preguntas de prueba: { $asked } hechas, { $changed } con otra respuesta, { $broken } que ya no son correctas
admin-nothing-changes = Ningún hecho cambia.
admin-versions = Versiones, la última primero
admin-confirm-rollback = ¿Volver de la versión { $now } a la versión { $then }?
admin-undone = { $what ->
    [drafts] De nuevo borradores:
    [lost] Fuera, sin que quede un borrador:
    [back] De nuevo en la colección:
    [aside] Respuestas propias apartadas; /fixed las conserva:
   *[ended] Respuestas propias que estaban terminadas y vuelven a darse:
}
admin-rolled-back = Ahora responde la versión { $version }.
admin-no-version = No hay ninguna versión anterior.
admin-left-already = La versión { $version } ya se había dejado. Ahora responde la versión { $now }.
admin-button-publish = Publicar
admin-button-publish-anyway = Publicar igualmente
admin-button-keep = Conservar
admin-button-discard = Eliminar
admin-button-signatories = Firmantes
admin-button-changes = Qué cambia
admin-button-questions = Preguntas de prueba
admin-button-card = Resumen
admin-button-confirm = Correcto
admin-button-fix = Corregir
admin-button-drop = Quitar
admin-button-add = ＋ Añadir un nombre
admin-button-new = ＋ Una nueva
admin-button-versions = Versiones
admin-button-rollback = Volver atrás
admin-button-dismiss = Cesar
admin-button-done = Hecho
admin-button-all = Todo
admin-button-end = Terminar ya
admin-button-again = Volver a dar
admin-gaps = Preguntas sin buena respuesta
admin-no-gaps = Todas las preguntas de los últimos 90 días tuvieron respuesta.
admin-gap = hecha: { $count }, mal valorada: { $bad }
admin-fixed = Respuestas propias
admin-set-aside = Apartadas al volver atrás
admin-fixed-usage = Nueva respuesta: /fixed y, en líneas nuevas, las preguntas, una línea vacía, la respuesta, una línea vacía, la dirección de la fuente y el último día (2027-12-31).
admin-fixed-saved = Guardado. Los miembros reciben ahora esta respuesta.
admin-fixed-no-source = Su fuente no está en la colección. Publique primero ese documento.
admin-fixed-mistake = { $code ->
    [source] Falta la fuente: se espera una dirección pública, o el nombre técnico de un documento y palabras que figuren en él.
    [expiry] La última línea debe ser un día futuro, por ejemplo 2027-12-31.
   *[form] Escriba las preguntas, una línea vacía, la respuesta, una línea vacía y después la fuente y el último día.
}
admin-stats =
    Documentos: { $documents }
    Declaraciones: { $statements }
    Organizaciones: { $organisations }
    Valoraciones: 👍 { $helpful }, 👎 { $unhelpful }
    Preguntas sin buena respuesta, 90 días: { $gaps }
admin-command-stats = Cifras
admin-check-usage = Escriba la frase de prensa después de /check, o responda a ella con /check.
admin-command-check = Comprobar un texto de prensa
admin-claim = { $finding ->
    [supported] Confirmado
    [contradicted] Contradicho
   *[unknown] La colección no dice nada
}
admin-demands = Demandas encontradas: { $count }
admin-button-replace = Sustituir
admin-confirm-replace = ¿Sustituir { $entry } por este borrador?
admin-button-withdraw = Retirar
admin-confirm-withdraw = ¿Retirar { $title }? Los miembros ya no recibirán respuestas de él.
admin-withdrawn = Retirado: { $title }
admin-button-answer = Responder
admin-ask-answer = Responda a este mensaje con la respuesta, una línea vacía, la dirección de la fuente y, en una línea nueva, el último día (2027-12-31).
admin-gap-fact = Para añadir un dato, envíeme el documento en el que consta.
admin-button-ask-team = Preguntar a propietarios
admin-gap-asked = { $name } pregunta: ¿quién conoce la respuesta?
admin-gap-sent = Propietarios consultados: { $count }
