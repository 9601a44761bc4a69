admin-only = Dan jistgħu jagħmluh biss l-edituri ta’ dan il-bot. In-numru tiegħek hu { $id }; sid jew amministratur jista’ jżidek bih.
admin-admins-only = Dan jistgħu jagħmluh biss is-sidien u l-amministraturi ta’ dan il-bot.
admin-owners-only = Sid biss jista’ jaħtar jew ineħħi amministraturi.
admin-private-only = Jekk jogħġbok uża dan fiċ-ċet privat miegħi: { $bot }
admin-team = Tim
admin-role = { $role ->
    [owner] sidien
    [admin] amministratur
   *[editor] editur
}
admin-team-usage = Biex taħtar lil xi ħadd: /team editor 123456 Isem, bin-numru tal-persuna, jew /team editor bħala tweġiba għal messaġġ mgħoddi minnha. Amministraturi: /team admin.
admin-appointed = { $role ->
    [admin] { $name } issa amministratur.
   *[editor] { $name } issa editur.
}
admin-confirm-dismiss = Għandu { $name } jitlaq mit-tim?
admin-card =
    Data: { $date }
    Tip: { $kind }
    Lingwa: { $tongue }
    Pubblikatur: { $publisher }
    Indirizzat lil: { $addressees }
    Firmatarji: { $found } (ġodda: { $new })
    Indirizz: { $url }
admin-doubts = Jekk jogħġbok iċċekkja:
admin-doubt = { $code ->
    [date-guessed] Id-data hija biss suppożizzjoni.
    [date-unknown] Ma nstabet l-ebda data.
    [no-country] Xejn ma jgħid minn liema pajjiż huma: { $name }
    [no-url] M’hemmx indirizz pubbliku; it-tweġibiet ma jistgħux jirreferu għall-oriġinal.
    [signatory-count] It-test isemmi { $stated } firmatarji, instabu { $found }.
    [ambiguous-signatory] Mhux ċar min hu mfisser: { $name }
    [unsure-signatory] Forsi mhix organizzazzjoni: { $name }
    [left-out-signatory] Tħalla barra, forsi firmatarju: { $name }
    [quoted-mail-ignored] Email eqdem ikkwotata hawn taħt tħalliet barra.
    [struck-text] Test b’linja minn nofsu tħalla barra.
    [unreadable-letters] Xi ittri ma setgħux jinqraw u jidhru bħala �.
    [persons-left-out] Xi linji tal-lista jidhru li huma persuni u tħallew barra.
    [annexed-letter] Ittra oħra f’anness tħalliet barra.
    [quoted-letter] Kwotazzjoni minn ittra oħra bil-firmatarji tagħha tħalliet barra.
    [signatories-in-sentence] Il-firmatarji nqraw minn sentenza, mhux minn lista.
    [no-signatories] It-test isemmi firmatarji, iżda ma nstab l-ebda wieħed.
    [list-incomplete] Il-lista ma ssemmix lill-firmatarji kollha.
    [not-public] It-test jidher li mhuwiex għall-pubbliku jew mhuwiex finali.
    [sheets-left-out] Folji tax-xogħol li ma jgħidu xejn dwar l-iffirmar tħallew barra.
    [sheets-unclear] Mhux ċar liema folji tax-xogħol fihom firmatarji.
    [attachments-ignored] L-annessi tħallew barra.
    [covering-mail-ignored] Inqrat l-ittra mehmuża; il-messaġġ ta’ akkumpanjament tħalla barra.
    [hidden-sheets] Il-folji moħbija tħallew barra.
    [hidden-text] It-test moħbi tħalla barra.
    [macros-ignored] Il-macros tħallew barra.
    [recognised] It-test ingħaraf minn stampa; l-ittri jistgħu jkunu żbaljati.
    [scripts-ignored] L-iskripts tal-paġna tħallew barra.
    [tracked-changes] Dak li tħassar fit-tibdil traċċat tħalla barra.
    [unknown-law] Mhux magħruf liema liġi hija din.
   *[other] Il-qari ma kienx ċert ({ $code }).
}
admin-relation = { $kind ->
    [same-as] L-istess test bħal { $entry }
    [near-duplicate-of] Kważi l-istess test bħal { $entry }
   *[version-of] Verżjoni oħra ta’ { $entry }
}
admin-published-as = Ippubblikat bħala { $entry }
admin-field = { $field ->
    [title] Titlu
    [date] Data
    [publisher] Pubblikatur
    [addressees] Destinatarji
    [url] Indirizz
   *[count] Numru msemmi
}
admin-legend = ✓ magħruf, ≈ x’aktarx magħruf, ＋ ġdid, ? mhux ċar
admin-ask-field = { $field ->
    [title] Wieġeb għal dan il-messaġġ bit-titlu.
    [date] Wieġeb għal dan il-messaġġ bid-data, pereżempju 2026-03-01. Sing ineħħiha.
    [publisher] Wieġeb għal dan il-messaġġ bil-pubblikatur. Sing ineħħih.
    [addressees] Wieġeb għal dan il-messaġġ bid-destinatarji, mifruda b’punt u virgola. Sing ineħħihom.
    [url] Wieġeb għal dan il-messaġġ bl-indirizz pubbliku tal-oriġinal. Sing ineħħih.
   *[count] Wieġeb għal dan il-messaġġ bin-numru ta’ firmatarji li jsemmi t-test. Sing ineħħih.
}
admin-ask-organisation = Wieġeb għal dan il-messaġġ bl-isem tal-organizzazzjoni mfissra b’: { $name }
admin-new-organisation =
    Pajjiż: { $country }
    Settur: { $sector }
admin-added = Miżjud mir-redazzjoni
admin-field-of-organisation = { $field ->
    [country] Pajjiż
   *[sector] Settur
}
admin-ask-country = Wieġeb għal dan il-messaġġ bil-pajjiż ta’ { $name }. Għal diversi pajjiżi ikteb “{ $eu }” jew “{ $global }”. Sing ineħħih.
admin-ask-name = Wieġeb għal dan il-messaġġ bl-isem ta’ firmatarju li jonqos, kif jinsab fid-dokument.
admin-bad-value = Ma nistax nuża dan: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Dan mhux fid-dokument: { $name }
   *[listed] Dan diġà jinsab fil-lista: { $name }
}
admin-drafts = Abbozzi
admin-no-drafts = M’hemmx abbozzi. Ibgħatli fajl, link, messaġġ mgħoddi jew test twil.
admin-help-sending = Dokument ġdid: ibgħatli fajl, link, messaġġ mgħoddi jew test twil.
admin-kept = L-abbozz jinżamm. /drafts jurih.
admin-confirm-discard = Tħassar dan l-abbozz? { $title }
admin-discarded = Imħassar: { $title }
admin-refused = Ma stajtx nieħu { $name }. { $reason }
admin-not-fetched = Ma rnexxilix inġib { $name } mingħand Telegram, għalkemm ippruvajt diversi drabi. Jekk jogħġbok erġa’ ibgħat il-fajl.
admin-reason = { $code ->
    [encrypted] Il-fajl huwa protett b’password.
    [scanned] Il-paġni huma stampi mingħajr test.
    [too-large] Il-fajl huwa kbir wisq.
    [too-deep] Il-fajl huwa mbejjet fond wisq.
    [unknown-format] Ma nafx dan il-format.
    [damaged] Il-fajl huwa bil-ħsara.
    [not-understood] Ma rnexxilix nifhmu.
    [empty] M’hemmx test fih.
    [timeout] Ħa wisq ħin.
    [memory] Jeħtieġ wisq memorja.
    [bad-address] Ma nistax niftaħ dan l-indirizz.
    [private-address] L-indirizz jinsab f’netwerk privat.
    [too-many-redirects] L-indirizz jibqa’ jidderieġi bla tmiem.
    [not-found] M’hemm xejn f’dan l-indirizz.
    [unreachable] Is-server ma jistax jintlaħaq.
   *[other] Ma setax jinqara.
}
admin-stage = { $stage ->
    [staging] Tħejjija
    [checking] Verifika tal-fatti
    [building] Bini tal-ġabra
   *[asking] Mistoqsijiet tal-prova
}
admin-published = Ippubblikat: { $title }. Il-membri issa jirċievu tweġibiet minnu (verżjoni { $version }).
admin-publish-refused = Ma ġie ppubblikat xejn:
admin-confirm-bare = F’dan it-test ma nstabux data, firmatarji jew talbiet. Jagħmel parti mill-kampanja?
admin-questions = Mistoqsijiet tal-prova: { $asked } saru, { $changed } imwieġba mod ieħor, { $broken } m’għadhomx tajbin
admin-nothing-changes = L-ebda fatt ma jinbidel.
admin-versions = Verżjonijiet, l-aktar reċenti l-ewwel
admin-confirm-rollback = Trid tmur lura mill-verżjoni { $now } għall-verżjoni { $then }?
admin-undone = { $what ->
    [drafts] Abbozzi mill-ġdid:
    [lost] Jitneħħew mingħajr ma jibqa’ abbozz:
    [back] Fil-ġabra mill-ġdid:
    [aside] Tweġibiet tiegħek imwarrba; /fixed iżommhom:
   *[ended] Tweġibiet tiegħek li kienu ntemmu u jerġgħu jingħataw:
}
admin-rolled-back = Issa twieġeb il-verżjoni { $version }.
admin-no-version = M’hemmx verżjoni aktar kmieni.
admin-left-already = Il-verżjoni { $version } kienet diġà twarrbet. Issa twieġeb il-verżjoni { $now }.
admin-button-publish = Ippubblika
admin-button-publish-anyway = Ippubblika xorta
admin-button-keep = Żomm
admin-button-discard = Ħassar
admin-button-signatories = Firmatarji
admin-button-changes = X’jinbidel
admin-button-questions = Mistoqsijiet tal-prova
admin-button-card = Ħarsa ġenerali
admin-button-confirm = Tajjeb
admin-button-fix = Ikkoreġi
admin-button-drop = Neħħi
admin-button-add = ＋ Żid isem
admin-button-new = ＋ Waħda ġdida
admin-button-versions = Verżjonijiet
admin-button-rollback = Mur lura
admin-button-dismiss = Neħħi mit-tim
admin-button-done = Lest
admin-button-all = Kollha
admin-button-end = Temm issa
admin-button-again = Agħti mill-ġdid
admin-gaps = Mistoqsijiet mingħajr tweġiba tajba
admin-no-gaps = Kull mistoqsija tal-aħħar 90 jum sabet tweġiba.
admin-gap = saret: { $count }, ivvalutata ħażin: { $bad }
admin-fixed = Tweġibiet tiegħek
admin-set-aside = Imwarrba meta sar pass lura
admin-fixed-usage = Tweġiba ġdida: /fixed, imbagħad f’linji ġodda l-mistoqsijiet, linja vojta, it-tweġiba, linja vojta, l-indirizz tas-sors u l-aħħar jum (2027-12-31).
admin-fixed-saved = Issejvjat. Il-membri issa jirċievu din it-tweġiba.
admin-fixed-no-source = Is-sors tagħha mhijiex fil-ġabra. L-ewwel ippubblika dak id-dokument.
admin-fixed-mistake = { $code ->
    [source] Is-sors nieqes: indirizz pubbliku, jew l-isem tekniku ta’ dokument u kliem li jinsab fih.
    [expiry] L-aħħar linja trid tkun jum li ġej, pereżempju 2027-12-31.
   *[form] Ikteb il-mistoqsijiet, linja vojta, it-tweġiba, linja vojta, imbagħad is-sors u l-aħħar jum.
}
admin-stats =
    Dokumenti: { $documents }
    Dikjarazzjonijiet: { $statements }
    Organizzazzjonijiet: { $organisations }
    Valutazzjonijiet: 👍 { $helpful }, 👎 { $unhelpful }
    Mistoqsijiet mingħajr tweġiba tajba, 90 jum: { $gaps }
admin-command-stats = Ċifri
admin-check-usage = Ikteb is-sentenza għall-istampa wara /check, jew wieġeb għaliha b’/check.
admin-command-check = Ivverifika test għall-istampa
admin-claim = { $finding ->
    [supported] Ikkonfermat
    [contradicted] Kontradett
   *[unknown] Il-ġabra ma tgħid xejn
}
admin-demands = Talbiet misjuba: { $count }
admin-button-replace = Ibdel
admin-confirm-replace = Għandu { $entry } jinbidel b’dan l-abbozz?
admin-button-withdraw = Irtira
admin-confirm-withdraw = Għandu jiġi rtirat { $title }? Il-membri ma jibqgħux jirċievu tweġibiet minnu.
admin-withdrawn = Irtirat: { $title }
admin-button-answer = Wieġeb
admin-ask-answer = Wieġeb għal dan il-messaġġ bit-tweġiba, linja vojta, l-indirizz tas-sors u, f’linja ġdida, l-aħħar jum (2027-12-31).
admin-gap-fact = Biex iżżid fatt, ibgħatli d-dokument li jinsab fih.
admin-button-ask-team = Staqsi lis-sidien
admin-gap-asked = { $name } jistaqsi: min jaf it-tweġiba?
admin-gap-sent = Sidien mistoqsija: { $count }
