admin-only = Ní féidir ach le heagarthóirí an bhota seo é sin a dhéanamh. Is é { $id } d’uimhir; is féidir le húinéir nó riarthóir tú a chur leis léi.
admin-admins-only = Ní féidir ach le húinéirí agus riarthóirí an bhota seo é sin a dhéanamh.
admin-owners-only = Ní féidir ach le húinéir riarthóirí a cheapadh nó a bhriseadh.
admin-private-only = Úsáid é sin sa chomhrá príobháideach liom, le do thoil: { $bot }
admin-team = Foireann
admin-role = { $role ->
    [owner] úinéirí
    [admin] riarthóir
   *[editor] eagarthóir
}
admin-team-usage = Chun duine a cheapadh: /team editor 123456 Ainm, le huimhir an duine, nó /team editor mar fhreagra ar theachtaireacht a cuireadh ar aghaidh uaidh. Riarthóirí: /team admin.
admin-appointed = { $role ->
    [admin] Is riarthóir é/í { $name } anois.
   *[editor] Is eagarthóir é/í { $name } anois.
}
admin-confirm-dismiss = Ar cheart do { $name } an fhoireann a fhágáil?
admin-card =
    Dáta: { $date }
    Cineál: { $kind }
    Teanga: { $tongue }
    Foilsitheoir: { $publisher }
    Dírithe chuig: { $addressees }
    Sínitheoirí: { $found } (nua: { $new })
    Seoladh: { $url }
admin-doubts = Seiceáil le do thoil:
admin-doubt = { $code ->
    [date-guessed] Níl sa dáta ach buille faoi thuairim.
    [date-unknown] Níor aimsíodh dáta.
    [no-country] Ní deir aon rud cén tír as a dtagann siad: { $name }
    [no-url] Níl seoladh poiblí ann; ní féidir le freagraí nascadh leis an mbunleagan.
    [signatory-count] Luann an téacs { $stated } sínitheoir, aimsíodh { $found }.
    [ambiguous-signatory] Níl sé soiléir cé atá i gceist: { $name }
    [unsure-signatory] B’fhéidir nach eagraíocht é: { $name }
    [left-out-signatory] Fágadh ar lár, sínitheoir b’fhéidir: { $name }
    [quoted-mail-ignored] Fágadh ar lár ríomhphost níos sine atá luaite thíos.
    [struck-text] Fágadh ar lár téacs a raibh líne tríd.
    [unreadable-letters] Níorbh fhéidir roinnt litreacha a léamh agus taispeántar mar � iad.
    [persons-left-out] Tá cuma ainmneacha daoine ar roinnt línte den liosta agus fágadh ar lár iad.
    [annexed-letter] Fágadh ar lár litir eile in iarscríbhinn.
    [quoted-letter] Fágadh ar lár sliocht as litir eile mar aon lena sínitheoirí.
    [signatories-in-sentence] Léadh na sínitheoirí as abairt, ní as liosta.
    [no-signatories] Luann an téacs sínitheoirí, ach níor aimsíodh aon cheann.
    [list-incomplete] Ní ainmníonn an liosta gach sínitheoir.
    [not-public] Is cosúil nach don phobal an téacs nó nach bhfuil sé críochnaitheach.
    [sheets-left-out] Fágadh ar lár bileoga oibre nach ndeir aon rud faoi shíniú.
    [sheets-unclear] Níl sé soiléir cé na bileoga oibre a bhfuil sínitheoirí orthu.
    [attachments-ignored] Fágadh ar lár na ceangaltáin.
    [covering-mail-ignored] Léadh an litir a bhí ceangailte; fágadh an teachtaireacht chlúdaigh ar lár.
    [hidden-sheets] Fágadh na bileoga folaithe ar lár.
    [hidden-text] Fágadh an téacs folaithe ar lár.
    [macros-ignored] Fágadh na macraí ar lár.
    [recognised] Aithníodh an téacs ó phictiúr; d’fhéadfadh litreacha a bheith mícheart.
    [scripts-ignored] Fágadh scripteanna an leathanaigh ar lár.
    [tracked-changes] Fágadh ar lár an méid a scriosadh le hathruithe rianaithe.
    [unknown-law] Ní fios cén dlí é seo.
   *[other] Ní raibh an léamh cinnte ({ $code }).
}
admin-relation = { $kind ->
    [same-as] An téacs céanna le { $entry }
    [near-duplicate-of] Beagnach an téacs céanna le { $entry }
   *[version-of] Leagan eile de { $entry }
}
admin-published-as = Foilsithe mar { $entry }
admin-field = { $field ->
    [title] Teideal
    [date] Dáta
    [publisher] Foilsitheoir
    [addressees] Seolaithe
    [url] Seoladh
   *[count] Líon luaite
}
admin-legend = ✓ aitheanta, ≈ aitheanta is dócha, ＋ nua, ? doiléir
admin-ask-field = { $field ->
    [title] Freagair an teachtaireacht seo leis an teideal.
    [date] Freagair an teachtaireacht seo leis an dáta, mar shampla 2026-03-01. Baineann dais é.
    [publisher] Freagair an teachtaireacht seo leis an bhfoilsitheoir. Baineann dais é.
    [addressees] Freagair an teachtaireacht seo leis na seolaithe, scartha le leathstadanna. Baineann dais iad.
    [url] Freagair an teachtaireacht seo le seoladh poiblí an bhunleagain. Baineann dais é.
   *[count] Freagair an teachtaireacht seo le líon na sínitheoirí a luann an téacs. Baineann dais é.
}
admin-ask-organisation = Freagair an teachtaireacht seo le hainm na heagraíochta atá i gceist le: { $name }
admin-new-organisation =
    Tír: { $country }
    Earnáil: { $sector }
admin-added = Curtha leis ag eagarthóir
admin-field-of-organisation = { $field ->
    [country] Tír
   *[sector] Earnáil
}
admin-ask-country = Freagair an teachtaireacht seo le tír { $name }. I gcás roinnt tíortha, scríobh “{ $eu }” nó “{ $global }”. Baineann dais í.
admin-ask-name = Freagair an teachtaireacht seo le hainm sínitheora atá in easnamh, mar atá sé sa doiciméad.
admin-bad-value = Ní féidir liom é seo a úsáid: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Níl sé seo sa doiciméad: { $name }
   *[listed] Tá sé seo ar an liosta cheana: { $name }
}
admin-drafts = Dréachtaí
admin-no-drafts = Níl aon dréachtaí ann. Seol comhad, nasc, teachtaireacht ar aghaidh nó téacs fada chugam.
admin-help-sending = Doiciméad nua: seol comhad, nasc, teachtaireacht ar aghaidh nó téacs fada chugam.
admin-kept = Coimeádtar an dréacht. Taispeánann /drafts é.
admin-confirm-discard = An dréacht seo a scriosadh? { $title }
admin-discarded = Scriosta: { $title }
admin-refused = Níorbh fhéidir liom { $name } a ghlacadh. { $reason }
admin-not-fetched = Níorbh fhéidir liom { $name } a fháil ó Telegram, cé go ndearna mé roinnt iarrachtaí. Seol an comhad arís, le do thoil.
admin-reason = { $code ->
    [encrypted] Tá an comhad cosanta le focal faire.
    [scanned] Is pictiúir gan téacs iad na leathanaigh.
    [too-large] Tá an comhad rómhór.
    [too-deep] Tá an comhad neadaithe ródhomhain.
    [unknown-format] Níl an fhormáid seo ar eolas agam.
    [damaged] Tá an comhad damáistithe.
    [not-understood] Níor éirigh liom é a thuiscint.
    [empty] Níl aon téacs ann.
    [timeout] Thóg sé rófhada.
    [memory] Tá an iomarca cuimhne de dhíth air.
    [bad-address] Ní féidir liom an seoladh seo a oscailt.
    [private-address] Tá an seoladh i líonra príobháideach.
    [too-many-redirects] Atreoraíonn an seoladh gan deireadh.
    [not-found] Níl aon rud ag an seoladh seo.
    [unreachable] Ní féidir an freastalaí a bhaint amach.
   *[other] Níorbh fhéidir é a léamh.
}
admin-stage = { $stage ->
    [staging] Ag ullmhú
    [checking] Ag seiceáil na bhfíricí
    [building] Ag tógáil an bhailiúcháin
   *[asking] Ag cur na gceisteanna tástála
}
admin-published = Foilsithe: { $title }. Faigheann baill freagraí as anois (leagan { $version }).
admin-publish-refused = Níor foilsíodh aon rud:
admin-confirm-bare = Níor aimsíodh dáta, sínitheoirí ná éilimh sa téacs seo. An mbaineann sé leis an bhfeachtas?
admin-questions = Ceisteanna tástála: { $asked } curtha, { $changed } freagartha ar bhealach eile, { $broken } nach bhfuil ceart a thuilleadh
admin-nothing-changes = Ní athraíonn aon fhíric.
admin-versions = Leaganacha, an ceann is déanaí ar dtús
admin-confirm-rollback = Dul siar ó leagan { $now } go leagan { $then }?
admin-undone = { $what ->
    [drafts] Ina ndréachtaí arís:
    [lost] Imithe gan dréacht fágtha:
    [back] Sa bhailiúchán arís:
    [aside] Do fhreagraí féin curtha i leataobh; coimeádann /fixed iad:
   *[ended] Do fhreagraí féin ar cuireadh deireadh leo agus a thugtar arís:
}
admin-rolled-back = Freagraíonn leagan { $version } anois.
admin-no-version = Níl leagan níos luaithe ann.
admin-left-already = Bhí leagan { $version } fágtha cheana. Freagraíonn leagan { $now } anois.
admin-button-publish = Foilsigh
admin-button-publish-anyway = Foilsigh mar sin féin
admin-button-keep = Coimeád
admin-button-discard = Scrios
admin-button-signatories = Sínitheoirí
admin-button-changes = Cad a athraíonn
admin-button-questions = Ceisteanna tástála
admin-button-card = Forbhreathnú
admin-button-confirm = Ceart
admin-button-fix = Ceartaigh
admin-button-drop = Bain
admin-button-add = ＋ Cuir ainm leis
admin-button-new = ＋ Ceann nua
admin-button-versions = Leaganacha
admin-button-rollback = Dul siar
admin-button-dismiss = Bris as
admin-button-done = Déanta
admin-button-all = Uile
admin-button-end = Cuir deireadh leis
admin-button-again = Tabhair arís
admin-gaps = Ceisteanna gan freagra maith
admin-no-gaps = Fuair gach ceist le 90 lá anuas freagra.
admin-gap = curtha: { $count }, drochrátáil: { $bad }
admin-fixed = Do fhreagraí féin
admin-set-aside = Curtha i leataobh agus dul siar á dhéanamh
admin-fixed-usage = Freagra nua: /fixed, ansin ar línte nua na ceisteanna, líne fholamh, an freagra, líne fholamh, seoladh na foinse agus an lá deiridh (2027-12-31).
admin-fixed-saved = Sábháilte. Faigheann baill an freagra seo anois.
admin-fixed-no-source = Níl a fhoinse sa bhailiúchán. Foilsigh an doiciméad sin ar dtús.
admin-fixed-mistake = { $code ->
    [source] Tá an fhoinse ar iarraidh: seoladh poiblí, nó ainm teicniúil doiciméid agus focail atá ann.
    [expiry] Caithfidh an líne dheireanach a bheith ina lá amach romhainn, mar shampla 2027-12-31.
   *[form] Scríobh na ceisteanna, líne fholamh, an freagra, líne fholamh, ansin an fhoinse agus an lá deiridh.
}
admin-stats =
    Doiciméid: { $documents }
    Ráitis: { $statements }
    Eagraíochtaí: { $organisations }
    Rátálacha: 👍 { $helpful }, 👎 { $unhelpful }
    Ceisteanna gan freagra maith, 90 lá: { $gaps }
admin-command-stats = Figiúirí
admin-check-usage = Scríobh an abairt phreasa i ndiaidh /check, nó freagair í le /check.
admin-command-check = Téacs don phreas a sheiceáil
admin-claim = { $finding ->
    [supported] Tacaithe
    [contradicted] Bréagnaithe
   *[unknown] Ní deir an bailiúchán aon rud
}
admin-demands = Éilimh a fuarthas: { $count }
admin-button-replace = Ionadaigh
admin-confirm-replace = An gcuirfear an dréacht seo in ionad { $entry }?
admin-button-withdraw = Tarraing siar
admin-confirm-withdraw = An dtarraingeofar siar { $title }? Ní bhfaighidh baill freagraí as a thuilleadh.
admin-withdrawn = Tarraingthe siar: { $title }
admin-button-answer = Freagair
admin-ask-answer = Freagair an teachtaireacht seo: an freagra, líne fholamh, seoladh na foinse agus, ar líne nua, an lá deireanach (2027-12-31).
admin-gap-fact = Chun fíric a chur leis, seol chugam an doiciméad ina bhfuil sí.
admin-button-ask-team = Fiafraigh d’úinéirí
admin-gap-asked = Tá { $name } ag fiafraí: cé aige a bhfuil an freagra?
admin-gap-sent = Úinéirí ar fiafraíodh díobh: { $count }
