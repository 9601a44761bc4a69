# What the bot says in Telegram around its answers, in Irish. Plain text; names of commands (/ask) and values in braces stay.

## Greeting and help

chat-welcome =
    Dia duit. Freagraím ceisteanna faoi fheachtas chruthaitheoirí agus shealbhóirí cirt na hEorpa maidir le Gníomh an Aontais um an Intleacht Shaorga: cé a shínigh cad, cathain a tharla rudaí, agus cad a dúirt gach eagraíocht.

    Is córas uathoibrithe mé. Luann gach freagra a fhoinse.

    Níl le déanamh ach do cheist a scríobh, nó ceann díobh seo a thriail:
chat-example-timeline = Cad a tharla in 2025?
chat-example-position = Cad a deir GEMA faoin trédhearcacht?
chat-welcome-group =
    Dia daoibh. Freagraím, le foinsí, ceisteanna faoi fheachtas na gcruthaitheoirí agus na sealbhóirí cirt maidir le Gníomh an Aontais um an Intleacht Shaorga. Is córas uathoibrithe mé agus fanaim i mo thost mura gcuireann duine éigin ceist orm.

    Cuir ceist le /ask agus do cheist ina dhiaidh, trí fhreagra a thabhairt ar theachtaireacht de mo chuid, nó le { $bot }. Is féidir le riarthóirí an ghrúpa seo /settings a úsáid.
chat-help =
    Scríobh ceist i d’fhocail féin, in aon teanga oifigiúil de chuid an Aontais. Freagraím i dteanga na ceiste.

    Orduithe úsáideacha:
    /signatories – cé a shínigh ráiteas
    /organisation – cad is eagraíocht ann agus cad atá sínithe aici
    /document – doiciméad amháin den fheachtas
    /timeline – cad a tharla, i mbliain áirithe freisin
    /deadlines – dátaí atá le teacht
    /new – cad atá nua
    /sources – na doiciméid is eol dom
    /language – mo theanga a roghnú
    /privacy agus /forget – cad is cuimhin liom fút

    I ngrúpaí, freagraím nuair a úsáideann tú /ask, nuair a thugann tú freagra orm nó nuair a scríobhann tú { $bot }. Úsáid /ask mar fhreagra ar theachtaireacht chun an teachtaireacht sin a chur orm mar cheist. In aon chomhrá eile, scríobh { $bot } agus do cheist.
chat-about =
    Is córas uathoibrithe mé, ní duine. Cuardaím freagraí i mbailiúchán doiciméad poiblí faoi Ghníomh an Aontais um an Intleacht Shaorga agus faoi chóipcheart; ní chumann samhail teanga aon rud. D’fhéadfainn a bheith mícheart mar sin féin: seiceáil an fhoinse faoi gach freagra sula luann tú é, le do thoil.

    Bailiúchán: leagan { $version }
chat-privacy =
    Cad a choinním: ceist a sheolann tú, go dtí go bhfreagraítear í; ábhar na gceisteanna is déanaí uait, ar feadh 30 nóiméad, ionas gur féidir leat ceisteanna leantacha a chur; na socruithe a roghnaigh tú; do rátálacha, gan d’ainm. Oibríonn na cnaipí faoi fhreagra ar feadh 30 lá, agus chuige sin coinním an freagra sin, ní d’ainm.

    Ní choinním d’ainm ná stair do chuid ceisteanna. Scriosann /forget a bhfuil agam fút.

    Coimeádtar ceist gan freagra maith ar feadh 90 lá do na heagarthóirí: gan d’ainm, agus gan seoltaí ná uimhreacha fada inti.
chat-usage = Scríobh cad atá i gceist agat i ndiaidh an ordaithe, le do thoil, mar shampla: { $command }
chat-nothing-asked = Cad ba mhaith leat a fháil amach? Scríobh do cheist i ndiaidh m’ainm nó mar fhreagra ar an teachtaireacht seo.
chat-only-text = Ní féidir liom ach téacs a léamh. Scríobh do cheist, le do thoil.
chat-unknown-command = Níl an t-ordú seo ar eolas agam. Insíonn /help conas ceist a chur.

## Questions which commands and buttons stand for

chat-question-not-signed = Cé nár shínigh { $name }?
chat-question-organisation = Cén eagraíocht í { $name }?
chat-question-period = Cad a tharla sa tréimhse { $period }?
chat-question-deadlines = Cad iad na spriocdhátaí atá le teacht?
chat-question-sources = Cad iad na doiciméid is eol duit?

## Around an answer

chat-summary = Achoimre ónár n-eagarthóirí:
chat-quotation = I bhfocail an doiciméid féin:
chat-sources = { $count ->
    [one] Foinse
   *[other] Foinsí
}
chat-range = { $first }–{ $last } as { $total }
chat-more-entries = { $count ->
    [one] agus { $count } iontráil eile
    [two] agus { $count } iontráil eile
    [few] agus { $count } iontráil eile
    [many] agus { $count } n-iontráil eile
   *[other] agus { $count } iontráil eile
}
chat-full-answer = Tá an freagra iomlán sa chomhad seo.

## Buttons: one to three words each

chat-button-previous = Siar
chat-button-next = Tuilleadh
chat-button-sources = Foinsí
chat-button-not-signed = Cé atá in easnamh?
chat-button-private = Fiafraigh go príobháideach
chat-button-share = Roinn
chat-button-copy = Cóipeáil an lua
chat-button-ask-again = Fiafraigh arís
chat-button-yes-delete = Is ea, scrios
chat-button-cancel = Cealaigh
chat-button-expired = Níl an cnaipe seo in úsáid a thuilleadh. Fiafraigh arís, le do thoil.
chat-rating-thanks = Go raibh maith agat. Sábháladh do rátáil gan d’ainm.
chat-cancelled = Cealaithe. Níor athraíodh aon rud.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Tá tú ag cur ceisteanna níos tapúla ná mar atá cead agam iad a fhreagairt. Bain triail eile as i gceann { $seconds } soicind, le do thoil.
    [two] Tá tú ag cur ceisteanna níos tapúla ná mar atá cead agam iad a fhreagairt. Bain triail eile as i gceann { $seconds } shoicind, le do thoil.
    [few] Tá tú ag cur ceisteanna níos tapúla ná mar atá cead agam iad a fhreagairt. Bain triail eile as i gceann { $seconds } shoicind, le do thoil.
    [many] Tá tú ag cur ceisteanna níos tapúla ná mar atá cead agam iad a fhreagairt. Bain triail eile as i gceann { $seconds } soicind, le do thoil.
   *[other] Tá tú ag cur ceisteanna níos tapúla ná mar atá cead agam iad a fhreagairt. Bain triail eile as i gceann { $seconds } soicind, le do thoil.
}
chat-too-old = Ní raibh mé ar fáil nuair a chuir tú an cheist seo. Má tá an freagra uait fós, brúigh an cnaipe.
chat-failure = Tharla fadhb ar an taobh s’againne agus taifeadadh í. Bain triail eile as i gceann nóiméid, le do thoil.
chat-not-allowed = Ní féidir ach le riarthóirí é seo a dhéanamh.
chat-bot-owners-only = Ní féidir ach le húinéirí an bhota seo é seo a dhéanamh.
chat-not-yours = Ní féidir ach leis an té a d’iarr é seo cinneadh a dhéanamh.
chat-asking-restricted = Sa ghrúpa seo ní féidir ach le riarthóirí ceist a chur orm. Is féidir leat ceist a chur orm i gcomhrá príobháideach.
chat-file-refused = Ní féidir ach le heagarthóirí doiciméid a chur leis. Tá fáilte romhat ceist a sheoladh chugam mar théacs.
chat-file-too-large = Tá an comhad seo níos mó ná { $megabytes } MB. Ní ligeann Telegram dom é a fháil. Seol comhad níos lú nó nasc chuige, le do thoil.

## Settings

chat-language-choose = Cén teanga a úsáidfidh mé? Faoi láthair: { $chosen }
chat-language-automatic = Teanga na ceiste
chat-settings =
    Socruithe an chomhrá seo

    Teanga: { $chosen }
    Freagraí: { $length }
    Cé atá in ann ceist a chur: { $askers }
    Uaireanta ciúine: { $quiet }
    Pictiúir: { $theme }

    Le linn na n-uaireanta ciúine (22:00 go 07:00, am na Bruiséile) tagann freagraí gan fuaim.
chat-setting-length = { $length ->
    [short] gearr
   *[full] le sleachta
}
chat-setting-askers = { $askers ->
    [admins] riarthóirí
   *[everyone] gach duine
}
chat-setting-quiet = { $quiet ->
    [on] ar siúl
   *[off] múchta
}
chat-setting-theme = { $theme ->
    [dark] dorcha
   *[light] geal
}
chat-forget-confirm = An scriosfaidh mé a bhfuil i gcuimhne agam fút: do shocruithe, do chomhrá agus na ceisteanna atá ag fanacht?
chat-forgotten = Déanta. Scriosta: socruithe { $settings }, comhráite { $conversations }, ceisteanna ag fanacht { $questions }, freagraí coinnithe { $answers }.

## For owners

chat-status =
    Bailiúchán: { $version }
    Nuashonruithe trí: { $mode }
    Ceisteanna ag fanacht: { $waiting }
    Freagraí a rátáladh mar chabhrach: { $helpful }, neamhchabhrach: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Tá an mód príobháideachta ar siúl: i ngrúpaí feicim orduithe agus freagraí orm; seans nach sroichfidh luanna mé.
chat-status-privacy-off = Tá an mód príobháideachta múchta: i ngrúpaí feicim gach teachtaireacht, agus ní fhreagraím ach nuair a chuirtear ceist orm.
chat-why = An freagra deireanach: { $outcome }, cineál { $kind }, cinnteacht { $confidence }, bailiúchán { $version }, { $milliseconds } ms. Freagra { $id }.
chat-why-none = Níl aon fhreagra le déanaí sa chomhrá seo.

## Inline mode

chat-inline-hint = Scríobh ceist faoin bhfeachtas maidir le Gníomh an Aontais um an Intleacht Shaorga
chat-inline-open = Oscail an comhrá liom

## Descriptions in the menu of commands

chat-command-start = Tosaigh
chat-command-help = Conas ceist a chur
chat-command-ask = Cuir ceist
chat-command-signatories = Cé a shínigh ráiteas
chat-command-organisation = Faoi eagraíocht
chat-command-document = Faoi dhoiciméad
chat-command-timeline = Cad a tharla agus cathain
chat-command-deadlines = Dátaí atá le teacht
chat-command-new = Cad atá nua
chat-command-sources = Na doiciméid is eol dom
chat-command-language = Roghnaigh mo theanga
chat-command-privacy = Cad is cuimhin liom
chat-command-forget = Scrios a bhfuil i gcuimhne agam
chat-command-about = Cé a fhreagraíonn anseo
chat-command-settings = Socruithe an chomhrá seo
chat-command-status = Staid an bhota
chat-command-why = Conas a thángthas ar an bhfreagra deireanach

## What is new (/new)

chat-new-title = Nua ó { $date }
chat-new-compared = I gcomparáid le bailiúchán { $date }.
chat-new-older-gone = Níl bailiúchán an lae sin ar fáil a thuilleadh. I gcomparáid leis an gceann is sine atá ar fáil, { $date }.
chat-new-none-kept = Níl aon staid níos luaithe den bhailiúchán ar fáil. Liostaítear na hiontrálacha a bhfuil dáta níos déanaí orthu.
chat-new-nothing = Níor athraigh aon rud.
chat-new-heading = { $part ->
    [added] Curtha leis
    [removed] Bainte as
    [changed] Athraithe
    [contradicted] Ní aontaíonn na foinsí
   *[dated] Le dáta níos déanaí
}
chat-new-field = { $field ->
    [date] dáta
    [signatories] sínitheoirí
    [supporters] lucht tacaíochta
    [speakers] cainteoirí
    [count] líon na sínitheoirí
    [name] ainm
    [status] stádas
    [text] foclaíocht
    [sources] foinsí
   *[details] sonraí
}

## Pictures

chat-button-picture = Pictiúr
chat-picture-sectors = De réir earnála
chat-picture-countries = De réir tíre
chat-picture-others = eile
