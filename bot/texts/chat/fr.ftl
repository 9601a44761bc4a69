# What the bot says in Telegram around its answers, in French. Plain text; formal address (vous).

## Greeting and help

chat-welcome =
    Bonjour. Je réponds aux questions sur la campagne des créateurs et titulaires de droits européens concernant le règlement de l’UE sur l’IA : qui a signé quoi, quand les événements ont eu lieu et ce que chaque organisation a déclaré.

    Je suis un système automatisé. Chaque réponse indique sa source.

    Écrivez simplement votre question ou essayez l’une de celles-ci :
chat-example-timeline = Que s’est-il passé en 2025 ?
chat-example-position = Que dit la GEMA sur la transparence ?
chat-welcome-group =
    Bonjour. Je réponds, sources à l’appui, aux questions sur la campagne des créateurs et titulaires de droits concernant le règlement de l’UE sur l’IA. Je suis un système automatisé et je n’interviens que si l’on m’interroge.

    Pour poser une question, utilisez /ask suivi de votre question, répondez à l’un de mes messages ou écrivez { $bot }. Les administrateurs de ce groupe peuvent utiliser /settings.
chat-help =
    Écrivez une question avec vos propres mots, dans n’importe quelle langue officielle de l’UE. Je réponds dans la langue de la question.

    Commandes utiles :
    /signatories – qui a signé une déclaration
    /organisation – ce qu’est une organisation et ce qu’elle a signé
    /document – un document de la campagne
    /timeline – ce qui s’est passé, y compris pour une seule année
    /deadlines – les échéances à venir
    /new – les nouveautés
    /sources – les documents que je connais
    /language – choisir ma langue
    /privacy et /forget – ce que je garde en mémoire à votre sujet

    Dans les groupes, je réponds lorsque vous utilisez /ask, que vous répondez à l’un de mes messages ou que vous écrivez { $bot }. Répondez à un message avec /ask pour me le soumettre. Dans toute autre conversation, saisissez { $bot } et votre question.
chat-about =
    Je suis un système automatisé, et non une personne. Je cherche les réponses dans une collection de documents publics sur le règlement de l’UE sur l’IA et le droit d’auteur ; rien n’est inventé par un modèle de langage. Je peux néanmoins me tromper : veuillez vérifier la source indiquée sous chaque réponse avant de la citer.

    Collection : version { $version }
chat-privacy =
    Ce que je conserve : la question que vous envoyez, jusqu’à ce qu’elle ait reçu une réponse ; le sujet de vos dernières questions, pendant 30 minutes, afin que vous puissiez les compléter ; les paramètres que vous avez choisis ; vos évaluations, sans votre nom. Les boutons sous une réponse fonctionnent pendant 30 jours ; pour cela, je conserve la réponse, mais pas votre nom.

    Je ne conserve ni votre nom ni l’historique de vos questions. /forget supprime ce que je détiens à votre sujet.

    Une question restée sans bonne réponse est conservée 90 jours pour la rédaction : sans votre nom, sans les adresses ni les longs numéros qu’elle contient.
chat-usage = Veuillez préciser votre demande après la commande, par exemple : { $command }
chat-nothing-asked = Que souhaitez-vous savoir ? Écrivez votre question après mon nom ou en réponse à ce message.
chat-only-text = Je ne peux lire que du texte. Veuillez écrire votre question.
chat-unknown-command = Je ne connais pas cette commande. /help explique comment poser une question.

## Questions which commands and buttons stand for

chat-question-not-signed = Qui n’a pas signé { $name } ?
chat-question-organisation = Qui est { $name } ?
chat-question-period = Que s’est-il passé pendant la période { $period } ?
chat-question-deadlines = Quelles sont les échéances à venir ?
chat-question-sources = Quels documents connaissez-vous ?

## Around an answer

chat-summary = Résumé de notre rédaction :
chat-quotation = Selon les termes mêmes du document :
chat-sources = { $count ->
    [one] Source
   *[other] Sources
}
chat-range = { $first }–{ $last } sur { $total }
chat-more-entries = { $count ->
    [one] et { $count } autre élément
   *[other] et { $count } autres éléments
}
chat-full-answer = La réponse complète se trouve dans ce fichier.

## Buttons: one to three words each

chat-button-previous = Précédent
chat-button-next = Suivant
chat-button-sources = Sources
chat-button-not-signed = Qui manque ?
chat-button-private = Demander en privé
chat-button-share = Partager
chat-button-copy = Copier la référence
chat-button-ask-again = Reposer la question
chat-button-yes-delete = Oui, supprimer
chat-button-cancel = Annuler
chat-button-expired = Ce bouton n’est plus actif. Veuillez reposer votre question.
chat-rating-thanks = Merci. Votre évaluation a été enregistrée sans votre nom.
chat-cancelled = Annulé. Rien n’a été modifié.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Vous posez des questions plus vite que je ne peux y répondre. Veuillez réessayer dans { $seconds } seconde.
   *[other] Vous posez des questions plus vite que je ne peux y répondre. Veuillez réessayer dans { $seconds } secondes.
}
chat-too-old = Je n’étais pas disponible lorsque vous avez posé cette question. Si la réponse vous est toujours utile, appuyez sur le bouton.
chat-failure = Une erreur s’est produite de notre côté et a été enregistrée. Veuillez réessayer dans un instant.
chat-not-allowed = Cette action est réservée aux administrateurs.
chat-bot-owners-only = Cette action est réservée aux propriétaires de ce bot.
chat-not-yours = Seule la personne qui l’a demandé peut en décider.
chat-asking-restricted = Dans ce groupe, seuls les administrateurs peuvent me poser des questions. Vous pouvez m’interroger dans une conversation privée.
chat-file-refused = Seule la rédaction peut ajouter des documents. Vous pouvez m’envoyer une question sous forme de texte.
chat-file-too-large = Ce fichier dépasse { $megabytes } Mo. Telegram ne me permet pas de le récupérer. Veuillez envoyer un fichier plus petit ou un lien vers celui-ci.

## Settings

chat-language-choose = Quelle langue dois-je utiliser ? Actuellement : { $chosen }
chat-language-automatic = Langue de la question
chat-settings =
    Paramètres de cette conversation

    Langue : { $chosen }
    Réponses : { $length }
    Qui peut interroger : { $askers }
    Heures de silence : { $quiet }
    Images : { $theme }

    Pendant les heures de silence (de 22 h à 7 h, heure de Bruxelles), les réponses arrivent sans son.
chat-setting-length = { $length ->
    [short] courtes
   *[full] avec citations
}
chat-setting-askers = { $askers ->
    [admins] administrateurs
   *[everyone] tout le monde
}
chat-setting-quiet = { $quiet ->
    [on] activées
   *[off] désactivées
}
chat-setting-theme = { $theme ->
    [dark] sombres
   *[light] claires
}
chat-forget-confirm = Dois-je supprimer ce que je garde en mémoire à votre sujet : vos paramètres, votre conversation et vos questions en attente ?
chat-forgotten = C’est fait. Éléments supprimés : paramètres { $settings }, conversations { $conversations }, questions en attente { $questions }, réponses conservées { $answers }.

## For owners

chat-status =
    Collection : { $version }
    Mises à jour par : { $mode }
    Questions en attente : { $waiting }
    Réponses jugées utiles : { $helpful }, inutiles : { $unhelpful }
    { $privacy }
chat-status-privacy-on = Le mode de confidentialité est activé : dans les groupes, je vois les commandes et les réponses à mes messages ; les mentions peuvent ne pas me parvenir.
chat-status-privacy-off = Le mode de confidentialité est désactivé : dans les groupes, je vois tous les messages et ne réponds que si l’on m’interroge.
chat-why = Dernière réponse : { $outcome }, type { $kind }, confiance { $confidence }, collection { $version }, { $milliseconds } ms. Réponse { $id }.
chat-why-none = Il n’y a pas de réponse récente dans cette conversation.

## Inline mode: results that appear while a member types in another chat

chat-inline-hint = Posez une question sur la campagne relative au règlement sur l’IA
chat-inline-open = Ouvrir la conversation avec moi

## Descriptions in the menu of commands

chat-command-start = Commencer
chat-command-help = Comment poser une question
chat-command-ask = Poser une question
chat-command-signatories = Qui a signé une déclaration
chat-command-organisation = À propos d’une organisation
chat-command-document = À propos d’un document
chat-command-timeline = Ce qui s’est passé et quand
chat-command-deadlines = Les échéances à venir
chat-command-new = Les nouveautés
chat-command-sources = Les documents que je connais
chat-command-language = Choisir ma langue
chat-command-privacy = Ce que je garde en mémoire
chat-command-forget = Supprimer ce que je garde en mémoire
chat-command-about = Qui répond ici
chat-command-settings = Paramètres de cette conversation
chat-command-status = État du bot
chat-command-why = Comment la dernière réponse a été trouvée

## What is new (/new)

chat-new-title = Nouveautés depuis le { $date }
chat-new-compared = Comparaison avec la collection du { $date }.
chat-new-older-gone = La collection de ce jour n’est plus conservée. Comparaison avec la plus ancienne conservée, celle du { $date }.
chat-new-none-kept = Aucun état antérieur de la collection n’est conservé. Voici les entrées datées depuis.
chat-new-nothing = Rien n’a changé.
chat-new-heading = { $part ->
    [added] Ajouté
    [removed] Retiré
    [changed] Modifié
    [contradicted] Les sources se contredisent
   *[dated] Daté depuis
}
chat-new-field = { $field ->
    [date] date
    [signatories] signataires
    [supporters] soutiens
    [speakers] intervenants
    [count] nombre de signataires
    [name] nom
    [status] statut
    [text] texte
    [sources] sources
   *[details] détails
}

## Pictures

chat-button-picture = Image
chat-picture-sectors = Par secteur
chat-picture-countries = Par pays
chat-picture-others = autres
