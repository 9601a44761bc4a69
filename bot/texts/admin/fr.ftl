admin-only = Seule l’équipe de rédaction de ce bot peut faire cela. Votre numéro est { $id } ; un propriétaire ou un admin peut vous ajouter avec ce numéro.
admin-admins-only = Seuls les propriétaires et les admins de ce bot peuvent faire cela.
admin-owners-only = Seul un propriétaire peut nommer ou révoquer des admins.
admin-private-only = Veuillez utiliser cela dans votre conversation privée avec moi : { $bot }
admin-team = Équipe
admin-role = { $role ->
    [owner] propriétaires
    [admin] admin
   *[editor] rédaction
}
admin-team-usage = Pour nommer quelqu’un : /team editor 123456 Nom, avec son numéro, ou /team editor en réponse à un message transféré de cette personne. Admins : /team admin.
admin-appointed = { $role ->
    [admin] { $name } est maintenant admin.
   *[editor] { $name } fait maintenant partie de la rédaction.
}
admin-confirm-dismiss = { $name } doit-il quitter l’équipe ?
admin-card =
    Date : { $date }
    Type : { $kind }
    Langue : { $tongue }
    Éditeur : { $publisher }
    Adressé à : { $addressees }
    Signataires : { $found } (nouveaux : { $new })
    Adresse : { $url }
admin-doubts = À vérifier :
admin-doubt = { $code ->
    [date-guessed] La date n’est qu’une supposition.
    [date-unknown] Aucune date n’a été trouvée.
    [no-country] Rien ne dit de quel pays ils sont : { $name }
    [no-url] Il manque une adresse publique ; les réponses ne peuvent pas renvoyer à l’original.
    [signatory-count] Le texte annonce { $stated } signataires, { $found } ont été trouvés.
    [ambiguous-signatory] On ne sait pas qui est désigné : { $name }
    [unsure-signatory] Peut-être pas une organisation : { $name }
    [left-out-signatory] Omis, peut-être un signataire : { $name }
    [quoted-mail-ignored] Un e-mail plus ancien, cité plus bas, a été omis.
    [struck-text] Du texte barré a été omis.
    [unreadable-letters] Certaines lettres n’ont pas pu être lues et apparaissent comme �.
    [persons-left-out] Certaines lignes de la liste semblent désigner des personnes et ont été omises.
    [annexed-letter] Une autre lettre, placée en annexe, a été omise.
    [quoted-letter] La citation d’une autre lettre, avec ses signataires, a été omise.
    [signatories-in-sentence] Les signataires ont été lus dans une phrase, non dans une liste.
    [no-signatories] Le texte parle de signataires, mais aucun n’a été trouvé.
    [list-incomplete] La liste ne nomme pas tous les signataires.
    [not-public] Le texte ne semble pas destiné au public ou n’est pas définitif.
    [sheets-left-out] Des feuilles qui ne parlent pas de signature ont été omises.
    [sheets-unclear] On ne sait pas quelles feuilles contiennent des signataires.
    [attachments-ignored] Les pièces jointes ont été omises.
    [covering-mail-ignored] La lettre jointe a été lue ; le message d’accompagnement a été omis.
    [hidden-sheets] Les feuilles masquées ont été omises.
    [hidden-text] Le texte masqué a été omis.
    [macros-ignored] Les macros ont été omises.
    [recognised] Le texte a été reconnu à partir d’une image ; des lettres peuvent être fausses.
    [scripts-ignored] Les scripts de la page ont été omis.
    [tracked-changes] Ce que le suivi des modifications supprime a été omis.
    [unknown-law] On ne sait pas de quelle loi il s’agit.
   *[other] La lecture n’est pas certaine ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Le même texte que { $entry }
    [near-duplicate-of] Presque le même texte que { $entry }
   *[version-of] Une autre version de { $entry }
}
admin-published-as = Publié sous { $entry }
admin-field = { $field ->
    [title] Titre
    [date] Date
    [publisher] Éditeur
    [addressees] Destinataires
    [url] Adresse
   *[count] Nombre annoncé
}
admin-legend = ✓ connu, ≈ sans doute connu, ＋ nouveau, ? incertain
admin-ask-field = { $field ->
    [title] Répondez à ce message avec le titre.
    [date] Répondez à ce message avec la date, par exemple 2026-03-01. Un tiret la supprime.
    [publisher] Répondez à ce message avec l’éditeur. Un tiret le supprime.
    [addressees] Répondez à ce message avec les destinataires, séparés par des points-virgules. Un tiret les supprime.
    [url] Répondez à ce message avec l’adresse publique de l’original. Un tiret la supprime.
   *[count] Répondez à ce message avec le nombre de signataires annoncé par le texte. Un tiret le supprime.
}
admin-ask-organisation = Répondez à ce message avec le nom de l’organisation désignée par : { $name }
admin-new-organisation =
    Pays : { $country }
    Secteur : { $sector }
admin-added = Ajouté par la rédaction
admin-field-of-organisation = { $field ->
    [country] Pays
   *[sector] Secteur
}
admin-ask-country = Répondez à ce message avec le pays de { $name }. Pour plusieurs pays, écrivez « { $eu } » ou « { $global } ». Un tiret le supprime.
admin-ask-name = Répondez à ce message avec le nom d’un signataire qui manque, tel qu’il figure dans le document.
admin-bad-value = Je ne peux pas utiliser ceci : { $value }
admin-unusable-name = { $code ->
    [not-in-text] Ceci ne figure pas dans le document : { $name }
   *[listed] Ceci est déjà sur la liste : { $name }
}
admin-drafts = Brouillons
admin-no-drafts = Il n’y a pas de brouillon. Envoyez-moi un fichier, un lien, un message transféré ou un long texte.
admin-help-sending = Nouveau document : envoyez-moi un fichier, un lien, un message transféré ou un long texte.
admin-kept = Le brouillon est conservé. /drafts le montre.
admin-confirm-discard = Supprimer ce brouillon ? { $title }
admin-discarded = Supprimé : { $title }
admin-refused = Je n’ai pas pu prendre { $name }. { $reason }
admin-not-fetched = Malgré plusieurs essais, je n’ai pas pu récupérer { $name } auprès de Telegram. Veuillez renvoyer ce fichier.
admin-reason = { $code ->
    [encrypted] Le fichier est protégé par un mot de passe.
    [scanned] Les pages sont des images sans texte.
    [too-large] Le fichier est trop volumineux.
    [too-deep] L’imbrication du fichier est trop profonde.
    [unknown-format] Je ne connais pas ce format.
    [damaged] Le fichier est endommagé.
    [not-understood] Je n’ai pas pu l’interpréter.
    [empty] Il ne contient pas de texte.
    [timeout] Cela a pris trop de temps.
    [memory] Cela demande trop de mémoire.
    [bad-address] Je ne peux pas ouvrir cette adresse.
    [private-address] L’adresse se trouve dans un réseau privé.
    [too-many-redirects] L’adresse renvoie sans fin à d’autres.
    [not-found] Il n’y a rien à cette adresse.
    [unreachable] Le serveur est injoignable.
   *[other] La lecture a échoué.
}
admin-stage = { $stage ->
    [staging] Préparation
    [checking] Vérification des faits
    [building] Construction de la collection
   *[asking] Questions d’essai
}
admin-published = Publié : { $title }. Les membres en reçoivent maintenant des réponses (version { $version }).
admin-publish-refused = Rien n’a été publié :
admin-confirm-bare = Ni date, ni signataires, ni demandes n’ont été trouvés dans ce texte. Fait-il partie de la campagne ?
admin-questions = Questions d’essai : { $asked } posées, { $changed } répondues autrement, { $broken } qui ne sont plus justes
admin-nothing-changes = Aucun fait ne change.
admin-versions = Versions, la plus récente d’abord
admin-confirm-rollback = Revenir de la version { $now } à la version { $then } ?
admin-undone = { $what ->
    [drafts] De nouveau des brouillons :
    [lost] Retirés sans qu’il reste de brouillon :
    [back] De nouveau dans la collection :
    [aside] Réponses propres mises de côté ; /fixed les conserve :
   *[ended] Réponses propres arrêtées, de nouveau données :
}
admin-rolled-back = La version { $version } répond maintenant.
admin-no-version = Il n’y a pas de version antérieure.
admin-left-already = La version { $version } avait déjà été quittée. La version { $now } répond maintenant.
admin-button-publish = Publier
admin-button-publish-anyway = Publier quand même
admin-button-keep = Garder
admin-button-discard = Supprimer
admin-button-signatories = Signataires
admin-button-changes = Ce qui change
admin-button-questions = Questions d’essai
admin-button-card = Aperçu
admin-button-confirm = Exact
admin-button-fix = Corriger
admin-button-drop = Retirer
admin-button-add = ＋ Ajouter un nom
admin-button-new = ＋ Une nouvelle
admin-button-versions = Versions
admin-button-rollback = Revenir
admin-button-dismiss = Révoquer
admin-button-done = Terminé
admin-button-all = Tout
admin-button-end = Arrêter
admin-button-again = Redonner
admin-gaps = Questions sans bonne réponse
admin-no-gaps = Chaque question des 90 derniers jours a trouvé une réponse.
admin-gap = posée : { $count }, mal notée : { $bad }
admin-fixed = Vos propres réponses
admin-set-aside = Mises de côté lors d’un retour
admin-fixed-usage = Nouvelle réponse : /fixed, puis à la ligne les questions, une ligne vide, la réponse, une ligne vide, l’adresse de la source et le dernier jour (2027-12-31).
admin-fixed-saved = Enregistré. Les membres reçoivent maintenant cette réponse.
admin-fixed-no-source = Sa source n’est pas dans la collection. Publiez d’abord ce document.
admin-fixed-mistake = { $code ->
    [source] La source manque : une adresse publique, ou le nom technique d’un document et des mots qui s’y trouvent.
    [expiry] La dernière ligne doit être un jour à venir, par exemple 2027-12-31.
   *[form] Écrivez les questions, une ligne vide, la réponse, une ligne vide, puis la source et le dernier jour.
}
admin-stats =
    Documents : { $documents }
    Prises de position : { $statements }
    Organisations : { $organisations }
    Évaluations : 👍 { $helpful }, 👎 { $unhelpful }
    Questions sans bonne réponse, 90 jours : { $gaps }
admin-command-stats = Chiffres
admin-check-usage = Écrivez la phrase de presse après /check, ou répondez-lui avec /check.
admin-command-check = Vérifier un texte pour la presse
admin-claim = { $finding ->
    [supported] Confirmé
    [contradicted] Contredit
   *[unknown] La collection n’en dit rien
}
admin-demands = Demandes trouvées : { $count }
admin-button-replace = Remplacer
admin-confirm-replace = Remplacer { $entry } par ce brouillon ?
admin-button-withdraw = Retirer
admin-confirm-withdraw = Retirer { $title } ? Les membres n’en recevront plus de réponses.
admin-withdrawn = Retiré : { $title }
admin-button-answer = Répondre
admin-ask-answer = Répondez à ce message par la réponse, une ligne vide, l’adresse de la source et, sur une nouvelle ligne, le dernier jour (2027-12-31).
admin-gap-fact = Pour ajouter un fait, envoyez-moi le document où il figure.
admin-button-ask-team = Demander aux propriétaires
admin-gap-asked = { $name } demande : qui connaît la réponse ?
admin-gap-sent = Propriétaires consultés : { $count }
