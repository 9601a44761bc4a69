# What the bot says in Telegram around its answers, in Spanish. Plain text; formal address (usted).

## Greeting and help

chat-welcome =
    Buenos días. Respondo a preguntas sobre la campaña de los creadores y titulares de derechos europeos relativa al Reglamento de IA de la UE: quién firmó qué, cuándo ocurrieron los hechos y qué dijo cada organización.

    Soy un sistema automatizado. Cada respuesta indica su fuente.

    Escriba su pregunta o pruebe con una de estas:
chat-example-timeline = ¿Qué ocurrió en 2025?
chat-example-position = ¿Qué dice la GEMA sobre la transparencia?
chat-welcome-group =
    Buenos días. Respondo, citando las fuentes, a preguntas sobre la campaña de los creadores y titulares de derechos relativa al Reglamento de IA de la UE. Soy un sistema automatizado y solo intervengo si alguien me pregunta.

    Para preguntar, utilice /ask seguido de su pregunta, responda a uno de mis mensajes o escriba { $bot }. Los administradores de este grupo pueden utilizar /settings.
chat-help =
    Escriba una pregunta con sus propias palabras, en cualquier lengua oficial de la UE. Respondo en la lengua de la pregunta.

    Comandos útiles:
    /signatories – quién firmó una declaración
    /organisation – qué es una organización y qué ha firmado
    /document – un documento de la campaña
    /timeline – qué ocurrió, también en un año concreto
    /deadlines – las próximas fechas
    /new – las novedades
    /sources – los documentos que conozco
    /language – elegir mi idioma
    /privacy y /forget – lo que recuerdo de usted

    En los grupos respondo cuando utiliza /ask, responde a un mensaje mío o escribe { $bot }. Responda a un mensaje con /ask para plantearme ese mensaje. En cualquier otro chat, escriba { $bot } y su pregunta.
chat-about =
    Soy un sistema automatizado, no una persona. Busco las respuestas en una colección de documentos públicos sobre el Reglamento de IA de la UE y los derechos de autor; un modelo de lenguaje no inventa nada. Aun así, puedo equivocarme: compruebe la fuente que figura debajo de cada respuesta antes de citarla.

    Colección: versión { $version }
chat-privacy =
    Lo que conservo: la pregunta que envía, hasta que recibe respuesta; el tema de sus últimas preguntas, durante 30 minutos, para que pueda seguir preguntando; los ajustes que ha elegido; sus valoraciones, sin su nombre. Los botones que aparecen debajo de una respuesta funcionan durante 30 días; para ello conservo la respuesta, no su nombre.

    No conservo su nombre ni un historial de sus preguntas. /forget elimina lo que tengo sobre usted.

    Una pregunta sin buena respuesta se guarda 90 días para la redacción: sin su nombre y sin las direcciones ni los números largos que contenga.
chat-usage = Escriba lo que busca después del comando, por ejemplo: { $command }
chat-nothing-asked = ¿Qué desea saber? Escriba su pregunta después de mi nombre o como respuesta a este mensaje.
chat-only-text = Solo puedo leer texto. Escriba su pregunta, por favor.
chat-unknown-command = No conozco este comando. /help explica cómo preguntar.

## Questions which commands and buttons stand for

chat-question-not-signed = ¿Quiénes no firmaron { $name }?
chat-question-organisation = ¿Qué es { $name }?
chat-question-period = ¿Qué ocurrió en el período { $period }?
chat-question-deadlines = ¿Qué plazos quedan por delante?
chat-question-sources = ¿Qué documentos conoce?

## Around an answer

chat-summary = Resumen de nuestra redacción:
chat-quotation = En palabras del propio documento:
chat-sources = { $count ->
    [one] Fuente
   *[other] Fuentes
}
chat-range = { $first }–{ $last } de { $total }
chat-more-entries = { $count ->
    [one] y { $count } entrada más
   *[other] y { $count } entradas más
}
chat-full-answer = La respuesta completa está en este archivo.

## Buttons: one to three words each

chat-button-previous = Anterior
chat-button-next = Siguiente
chat-button-sources = Fuentes
chat-button-not-signed = ¿Quién falta?
chat-button-private = Preguntar en privado
chat-button-share = Compartir
chat-button-copy = Copiar cita
chat-button-ask-again = Preguntar de nuevo
chat-button-yes-delete = Sí, eliminar
chat-button-cancel = Cancelar
chat-button-expired = Este botón ya no está activo. Vuelva a preguntar, por favor.
chat-rating-thanks = Gracias. Su valoración se ha guardado sin su nombre.
chat-cancelled = Cancelado. No se ha cambiado nada.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Pregunta más rápido de lo que puedo responder. Inténtelo de nuevo dentro de { $seconds } segundo.
   *[other] Pregunta más rápido de lo que puedo responder. Inténtelo de nuevo dentro de { $seconds } segundos.
}
chat-too-old = No estaba disponible cuando hizo esta pregunta. Si todavía necesita la respuesta, pulse el botón.
chat-failure = Se ha producido un error por nuestra parte y ha quedado registrado. Inténtelo de nuevo en unos instantes.
chat-not-allowed = Solo los administradores pueden hacer esto.
chat-bot-owners-only = Solo los propietarios de este bot pueden hacer esto.
chat-not-yours = Solo puede decidirlo quien lo ha pedido.
chat-asking-restricted = En este grupo solo los administradores pueden hacerme preguntas. Puede preguntarme en un chat privado.
chat-file-refused = Solo la redacción puede añadir documentos. Si lo desea, puede enviarme una pregunta en forma de texto.
chat-file-too-large = Este archivo supera los { $megabytes } MB. Telegram no me permite descargarlo. Envíe un archivo más pequeño o un enlace.

## Settings

chat-language-choose = ¿Qué idioma debo utilizar? Actual: { $chosen }
chat-language-automatic = Idioma de la pregunta
chat-settings =
    Ajustes de este chat

    Idioma: { $chosen }
    Respuestas: { $length }
    Quién puede preguntar: { $askers }
    Horas de silencio: { $quiet }
    Imágenes: { $theme }

    Durante las horas de silencio (de 22:00 a 07:00, hora de Bruselas), las respuestas llegan sin sonido.
chat-setting-length = { $length ->
    [short] breves
   *[full] con citas
}
chat-setting-askers = { $askers ->
    [admins] administradores
   *[everyone] todos
}
chat-setting-quiet = { $quiet ->
    [on] activadas
   *[off] desactivadas
}
chat-setting-theme = { $theme ->
    [dark] oscuras
   *[light] claras
}
chat-forget-confirm = ¿Debo eliminar lo que recuerdo de usted: sus ajustes, su conversación y las preguntas en espera?
chat-forgotten = Hecho. Elementos eliminados: ajustes { $settings }, conversaciones { $conversations }, preguntas en espera { $questions }, respuestas conservadas { $answers }.

## For owners

chat-status =
    Colección: { $version }
    Actualizaciones mediante: { $mode }
    Preguntas en espera: { $waiting }
    Respuestas valoradas como útiles: { $helpful }, no útiles: { $unhelpful }
    { $privacy }
chat-status-privacy-on = El modo de privacidad está activado: en los grupos veo los comandos y las respuestas a mis mensajes; es posible que no me lleguen las menciones.
chat-status-privacy-off = El modo de privacidad está desactivado: en los grupos veo todos los mensajes y solo respondo cuando se me pregunta.
chat-why = Última respuesta: { $outcome }, tipo { $kind }, confianza { $confidence }, colección { $version }, { $milliseconds } ms. Respuesta { $id }.
chat-why-none = No hay ninguna respuesta reciente en este chat.

## Inline mode: results that appear while a member types in another chat

chat-inline-hint = Escriba una pregunta sobre la campaña relativa al Reglamento de IA
chat-inline-open = Abrir el chat conmigo

## Descriptions in the menu of commands

chat-command-start = Empezar
chat-command-help = Cómo preguntar
chat-command-ask = Hacer una pregunta
chat-command-signatories = Quién firmó una declaración
chat-command-organisation = Información sobre una organización
chat-command-document = Información sobre un documento
chat-command-timeline = Qué ocurrió y cuándo
chat-command-deadlines = Próximas fechas
chat-command-new = Novedades
chat-command-sources = Los documentos que conozco
chat-command-language = Elegir mi idioma
chat-command-privacy = Lo que recuerdo
chat-command-forget = Eliminar lo que recuerdo
chat-command-about = Quién responde aquí
chat-command-settings = Ajustes de este chat
chat-command-status = Estado del bot
chat-command-why = Cómo se obtuvo la última respuesta

## What is new (/new)

chat-new-title = Novedades desde el { $date }
chat-new-compared = Comparado con la colección del { $date }.
chat-new-older-gone = La colección de ese día ya no se conserva. Comparado con la más antigua que se conserva, del { $date }.
chat-new-none-kept = No se conserva ningún estado anterior de la colección. Se enumeran las entradas con fecha posterior.
chat-new-nothing = No ha cambiado nada.
chat-new-heading = { $part ->
    [added] Añadido
    [removed] Eliminado
    [changed] Modificado
    [contradicted] Las fuentes discrepan
   *[dated] Con fecha posterior
}
chat-new-field = { $field ->
    [date] fecha
    [signatories] firmantes
    [supporters] apoyos
    [speakers] ponentes
    [count] número de firmantes
    [name] nombre
    [status] estado
    [text] redacción
    [sources] fuentes
   *[details] detalles
}

## Pictures

chat-button-picture = Imagen
chat-picture-sectors = Por sector
chat-picture-countries = Por país
chat-picture-others = otros
