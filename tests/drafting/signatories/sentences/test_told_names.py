"""Sentences that name who signs, and lines that say who has joined since; all they name is doubted. Names are invented."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.signatories.sentences.told_names import says_joined
from knowledge.languages import OFFICIAL
from knowledge.loaders.parsed import FOOTNOTE, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, letter_with, names_in

_FURTHER = {
    "it": "Senza regole certe chi vive di scrittura non può difendersi, e nessuno sa che cosa sia stato preso dalle sue opere.",
    "pl": "Bez jasnych reguł nikt, kto żyje z pisania, nie może się bronić, i nikt nie wie, co wzięto z jego utworów.",
    "en": "Without clear rules nobody who lives from writing can defend what is theirs, and nobody knows what was taken.",
    "de": "Ohne klare Regeln kann sich niemand wehren, der vom Schreiben lebt, und niemand weiß, was aus seinen Werken genommen wurde.",
    "sv": "Utan tydliga regler kan ingen som lever av att skriva försvara sig, och ingen vet vad som har tagits ur deras verk.",
    "nl": "Zonder duidelijke regels kan niemand die van schrijven leeft zich verweren, en niemand weet wat er uit zijn werk is genomen.",
    "sk": "Bez jasných pravidiel sa nikto, kto žije z písania, nemôže brániť, a nikto nevie, čo sa z jeho diel zobralo pre stroje.",
    "fr": "Sans règles claires, personne ne peut défendre ses œuvres, et personne ne sait ce qui en a été pris par les machines.",
}
_SENTENCES = [
    (
        "it",
        "Noi – CAMPANE, ASAB (Associazione Sabbie), FUSS, Sezione Rime del sindacato CGR, nonché Unione Gong – chiediamo di respingerlo.",
        ["CAMPANE", "ASAB (Associazione Sabbie)", "FUSS", "Sezione Rime del sindacato CGR", "Unione Gong"],
    ),
    (
        "pl",
        "Podpisani pod niniejszym pismem – Stowarzyszenie Dzwonów, Izba Piasku (IPK), Unia Rymów oraz Związek Gongów (ZGP) – apelują o zmianę.",
        ["Stowarzyszenie Dzwonów", "Izba Piasku (IPK)", "Unia Rymów", "Związek Gongów (ZGP)"],
    ),
    (
        "en",
        "We, the undersigned Guild of Bells, the Society of Loud, Soft and Silent Gongs and the Union of Rhymes, ask you to reject it.",
        ["Guild of Bells", "Society of Loud, Soft and Silent Gongs", "Union of Rhymes"],
    ),
    (
        "it",
        "Gli autori e traduttori di Associazione Campane, Unione Gong e Sindacato Rime chiedono al governo di respingere il testo.",
        ["Associazione Campane", "Unione Gong", "Sindacato Rime"],
    ),
    (
        "de",
        "Niemand soll Reime nehmen, ohne zu fragen. Das fordern die Gilde der Glocken, der Verband leiser Gongs und der Verein Sand.",
        ["Gilde der Glocken", "Verband leiser Gongs", "Verein Sand"],
    ),
    (
        "fr",
        "Nul ne doit prendre une rime sans demander. C’est l’appel lancé par la Guilde des cloches, l’Union du sable et le Syndicat des gongs.",
        ["Guilde des cloches", "Union du sable", "Syndicat des gongs"],
    ),
    (
        "de",
        "Auf der Messe haben heute die Gilde der Glocken (Wien), der Verband lauter und leiser Gongs (Bern) und der Verein Sand eine Erklärung "
        "zum Reim veröffentlicht.",
        ["Gilde der Glocken (Wien)", "Verband lauter und leiser Gongs (Bern)", "Verein Sand"],
    ),
]


@pytest.mark.parametrize(("language", "sentence", "names"), _SENTENCES)
def test_sentences_that_name_who_signs(catalogue: Catalogue, language: str, sentence: str, names: Sequence[str]) -> None:
    """Between dashes behind "we", behind "the undersigned", behind the authors of, behind a verb; commas inside names stay."""
    read = letter_with(catalogue, text=f"{sentence} {_FURTHER[language]}", language=language)
    assert names_in(read) == names
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "Submitted jointly by the Federation of Bells, the Association of Loud, Soft and Silent Gongs and the European Sand Federation",
            ["Federation of Bells", "Association of Loud, Soft and Silent Gongs", "European Sand Federation"],
        ),
        (
            "Berlin (ots) Joint press release of Federation of Bells, Gong Association and Union of Sand",
            ["Federation of Bells", "Gong Association", "Union of Sand"],
        ),
    ],
)
def test_labels_of_joint_texts(catalogue: Catalogue, line: str, names: Sequence[str]) -> None:
    """What is submitted or issued jointly names its senders behind that, below the sign of a news agency too."""
    blocks = (Heading(level=1, text="A review of rules"), Paragraph(text=line), Paragraph(text=BODY), Paragraph(text=BODY))
    read = draft(ParsedDocument(format="docx", blocks=blocks), catalogue, name="reply.docx")
    assert names_in(read) == names
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


_JOINED = {
    "ro": ("P.S. La data de 16 iunie 2025 s-au alăturat apelului Asociația Clopotelor și Sindicatul Român al Gongurilor Mari.",
           ["Asociația Clopotelor", "Sindicatul Român al Gongurilor Mari"]),
    "pl": ("PS. Dziś rano dołączyło jeszcze Stowarzyszenie Gongów Polskich, proszę dopisać.", ["Stowarzyszenie Gongów Polskich"]),
    "et": ("Pöördumisega ühines 7. aprillil ka Eesti Kellade Liit.", ["Eesti Kellade Liit"]),
    "it": ("Aggiornamento: il 24 marzo ha aderito anche il Sindacato Gong; il 2 aprile CAMPANE 7607.", ["Sindacato Gong", "CAMPANE 7607"]),
    "en": ("PS: Late signatories joined on 16 June 2025: Union of Gongs and Federation of Bells", ["Union of Gongs", "Federation of Bells"]),
    "sv": ("Tillagd den 2 november 2025: Även Svenska Klockförbundet har nu undertecknat uppropet.", ["Svenska Klockförbundet"]),
    "nl": ("Update 3 mei 2025: Ook de Vereniging van Gongen heeft inmiddels ondertekend.", ["Vereniging van Gongen"]),
    "de": ("Nachtrag: Inzwischen haben sich angeschlossen: Gongverband und Verein der Glocken.", ["Gongverband", "Verein der Glocken"]),
}  # fmt: skip


@pytest.mark.parametrize("language", _JOINED)
def test_who_has_joined_since(catalogue: Catalogue, language: str) -> None:
    """A line below the list names those who came later, and an editor is told that a sentence did."""
    line, names = _JOINED[language]
    listed = ["Guild of Sand", "Society of Kelpies", "Union of Rhymes"]
    blocks = [Paragraph(text="Signatories:"), *(ListItem(text=one) for one in listed), Paragraph(text=line)]
    read = letter_with(catalogue, *blocks, text=_FURTHER.get(language, BODY), language=language)
    assert names_in(read) == [*listed, *names]
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


_SIGNED_SINCE = {
    "bg": "впоследствие подписа", "cs": "dodatečně podepsala", "da": "har nu underskrevet", "de": "hat nun unterzeichnet",
    "el": "έχει πλέον υπογράψει", "en": "has now signed", "es": "ha firmado posteriormente", "et": "on hiljem allkirjastanud",
    "fi": "on nyt allekirjoittanut", "fr": "a désormais signé", "ga": "shínigh ina dhiaidh sin", "hr": "naknadno je potpisala",
    "hu": "azóta aláírta", "it": "ha ora firmato", "lt": "jau pasirašė", "lv": "vēlāk parakstīja", "mt": "iffirmat wara",
    "nl": "heeft nu ook ondertekend", "pl": "później podpisała", "pt": "já assinou", "ro": "a semnat ulterior", "sk": "dodatočne podpísala",
    "sl": "naknadno je podpisala", "sv": "har nu undertecknat",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(OFFICIAL))
def test_who_has_signed_since_in_every_language(language: str) -> None:
    """Words for signing later say that somebody has joined, in every language."""
    assert says_joined(f"Gong {_SIGNED_SINCE[language]}")


def test_who_joins_in_running_text(catalogue: Catalogue) -> None:
    """A statement that names its senders in sentences names in another who has joined it; one that joined an earlier letter is not added."""
    text = (
        "Vyhlásenie podpísali Slovenská gilda zvonov, Zväz gongov SR a Spoločnosť rýmov. K vyhláseniu sa pripojili Združenie piesku SR, "
        "KOMPA – spoločnosť zvonárov a Slovenská spoločnosť mímov. K predchádzajúcemu listu sa pripojili Spolok sov a Zväz vrán."
    )
    read = letter_with(catalogue, Paragraph(text=_FURTHER["sk"]), text=text, language="sk")
    assert names_in(read) == [
        "Slovenská gilda zvonov", "Zväz gongov SR", "Spoločnosť rýmov",
        "Združenie piesku SR", "KOMPA – spoločnosť zvonárov", "Slovenská spoločnosť mímov",
    ]  # fmt: skip
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


def test_who_cannot_join(catalogue: Catalogue) -> None:
    """A refusal or a correction adds nobody."""
    listed = ["Guild of Sand", "Society of Kelpies", "Union of Rhymes"]
    lines = ["Sorry, the Federation of Bells cannot join this time.", "By mistake the Gong Association has joined this list; it does not sign."]
    blocks = [Paragraph(text="Signatories:"), *(ListItem(text=one) for one in listed), *(Paragraph(text=line) for line in lines)]
    assert names_in(letter_with(catalogue, *blocks)) == listed


def test_a_remark_beside_a_name_heads_nothing(catalogue: Catalogue) -> None:
    """Names that say since when they stand in the list stay in it."""
    items = ["Guild of Sand", "Kelpie – joined on 3 May 2025", "Society of Rhymes, joined later", "Union of Gongs has joined"]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(ListItem(text=one) for one in items))
    assert [name.split(" –")[0].split(",")[0].split(" has")[0] for name in names_in(read)] == [
        "Guild of Sand", "Kelpie", "Society of Rhymes", "Union of Gongs",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "it",
            "A nome della Federazione Campane (FECA), della Società dei Gong e del Circolo delle Rime Le chiediamo di respingere il testo.",
            ["Federazione Campane (FECA)", "Società dei Gong", "Circolo delle Rime"],
        ),
        (
            "en",
            "On behalf of the Guild of Bells, the Society of Gongs and the Union of Rhymes we ask you to reject the text.",
            ["Guild of Bells", "Society of Gongs", "Union of Rhymes"],
        ),
        (
            "es",
            "Las asociaciones del Foro de la Arena —entre ellas, la Unión de Campanas, el Gremio de Gongs y la Cámara de Rimas— y otras dos "
            "entidades han publicado un manifiesto común.",
            ["Unión de Campanas", "Gremio de Gongs", "Cámara de Rimas"],
        ),
        (
            "de",
            "Zehn Organisationen, darunter die Gilde der Glocken, der Verein Sand und der Verband der Gongs, fordern im offenen Brief Regeln.",
            ["Gilde der Glocken", "Verein Sand", "Verband der Gongs"],
        ),
    ],
)
def test_on_whose_behalf_and_who_is_among_them(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """Names behind "on behalf of" or "among them" are those who write, in whatever form their articles have, and are doubted."""
    further = _FURTHER.get(language, "Sin reglas claras nadie que viva de escribir puede defenderse.")
    read = letter_with(catalogue, Paragraph(text=sentence), Paragraph(text=further), text="Libra.", language=language)
    assert names_in(read) == names
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize(
    ("language", "sentences", "names"),
    [
        (
            "en",
            ("On behalf of the three bodies which form the Round Table we ask for rules.", "The Table consists of the Guild of Bells, the "
             "Union of Rhymes and the Society of Gongs."),
            ["Guild of Bells", "Union of Rhymes", "Society of Gongs"],
        ),
        (
            "fr",
            ("Au nom des trois associations de la Table ronde, nous demandons des règles.", "La Table se compose de la Guilde des cloches, "
             "l’Union du sable et la Société des rimes."),
            ["Guilde des cloches", "Union du sable", "Société des rimes"],
        ),
    ],
)  # fmt: skip
def test_of_whom_an_alliance_consists(catalogue: Catalogue, language: str, sentences: tuple[str, str], names: list[str]) -> None:
    """Who writes on behalf of several bodies names them later; without these words an alliance is one of which a text tells."""
    blocks = (Paragraph(text=sentences[0]), Paragraph(text=sentences[1]), Paragraph(text=_FURTHER[language]))
    read = letter_with(catalogue, *blocks, text="Libra.", language=language)
    assert names_in(read) == names
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Irish organisations have joined it with a letter of their own."),
        ("lv", "Latvijas organizācijas tai pievienojas ar savu vēstuli."),
        ("de", "Deutsche Verbände haben sich dem Brief angeschlossen."),
    ],
)
def test_kinds_that_have_joined_are_no_names(catalogue: Catalogue, language: str, sentence: str) -> None:
    """Who has joined is named or is nobody: a country and a kind of organisations name none."""
    names = [ListItem(text=name) for name in ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes")]
    read = letter_with(catalogue, Paragraph(text=sentence), Paragraph(text="Signed by:"), *names, text="Libra.", language=language)
    assert names_in(read) == [item.text for item in names]


def test_the_note_behind_one_on_who_has_not_joined(catalogue: Catalogue) -> None:
    """The number of a note begins a sentence of its own, which says nothing of joining."""
    names = [ListItem(text=name) for name in ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes")]
    for notes in (
        "1 The Festival of Gongs has joined another letter. 2 Agreed with the Alliance of Mimes, which writes on its own.",
        "1 Adopted on 3 May. The Festival of Gongs has not joined. 2 The Alliance of Mimes, which writes on its own, was told.",
    ):
        note = Paragraph(text=notes, id=FOOTNOTE)
        assert "Alliance of Mimes" not in names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *names, note))
