"""One person who signs on behalf of several organisations, in one line or in those below it."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import letter_with, names_in

_TEXTS = {
    "de": "Wir schreiben vor der Sitzung, um unsere Sorge über die Richtung auszudrücken, die die Umsetzung genommen hat. "
    "Transparenz ist, was jede Lizenz braucht, und niemand, der vom Schreiben oder Zeichnen lebt, kommt ohne sie aus.",
    "es": "Escribimos antes de la reunión para expresar nuestra preocupación por el rumbo que ha tomado la aplicación de la ley. "
    "La transparencia es lo que toda licencia necesita, y nadie que viva de escribir o de componer puede prescindir de ella.",
    "fr": "Nous écrivons avant la réunion pour dire notre inquiétude devant la direction que prend la mise en œuvre du règlement. "
    "La transparence est ce dont chaque licence a besoin, et personne qui vit de son écriture ne peut s’en passer.",
    "it": "Scriviamo prima della riunione per dire la nostra preoccupazione per la direzione che ha preso l’attuazione della legge. "
    "La trasparenza è ciò di cui ogni licenza ha bisogno, e nessuno che viva di scrittura o di musica può farne a meno.",
    "et": "Kirjutame enne koosolekut, et väljendada muret suuna pärast, mille määruse rakendamine on võtnud. "
    "Läbipaistvus on see, mida iga litsents vajab, ja keegi ei saa ilma selleta hakkama.",
    "fi": "Kirjoitamme ennen kokousta ilmaistaksemme huolemme suunnasta, jonka asetuksen täytäntöönpano on ottanut. "
    "Avoimuus on se, mitä jokainen lisenssi tarvitsee, eikä kukaan pärjää ilman sitä.",
    "hu": "Az ülés előtt írunk, hogy kifejezzük aggodalmunkat amiatt, hogy milyen irányt vett a rendelet végrehajtása. "
    "Az átláthatóság az, amire minden engedélynek szüksége van.",
    "pl": "Piszemy przed posiedzeniem, aby wyrazić zaniepokojenie kierunkiem, w jakim zmierza wdrażanie rozporządzenia. "
    "Przejrzystość jest tym, czego potrzebuje każda licencja, a nikt, kto żyje z pisania, nie może się bez niej obejść.",
}
_SIGNED = {
    "said twice": "Ada Berg, chair\non behalf of the Union of Rhymes, and also on behalf of:\n"
    "Glockengilde Nord, Kelpie Union and Forum of Mimes",
    "in one line": "Ada Berg, chair, on behalf of the Union of Rhymes, the Glockengilde Nord, the Kelpie Union and the Forum of Mimes",
    "with an own one": "Ada Berg\nChair, Union of Rhymes\non behalf of Glockengilde Nord, Kelpie Union and Forum of Mimes",
    "in the role": "Ada Berg, chair of the Union of Rhymes\non behalf of Glockengilde Nord, Kelpie Union and Forum of Mimes",
}


@pytest.mark.parametrize("shape", _SIGNED)
def test_shapes(catalogue: Catalogue, shape: str) -> None:
    """However it is said, each is named; so is the one whose person that is."""
    closing = "Yours sincerely,"
    read = letter_with(catalogue, Paragraph(text=closing), Paragraph(text=_SIGNED[shape]))
    assert names_in(read) == ["Union of Rhymes", "Glockengilde Nord", "Kelpie Union", "Forum of Mimes"]


@pytest.mark.parametrize(
    ("language", "closing", "line", "names"),
    [
        ("de", "Mit freundlichen Grüßen", "Ada Berg, Vorsitzende, im Namen von Forum der Reime, Verband der Mimen und Kelpie-Gesellschaft",
         ["Forum der Reime", "Verband der Mimen", "Kelpie-Gesellschaft"]),
        ("es", "Atentamente,", "Ada Berg, presidenta, en nombre de la Federación de Faros, del Gremio de Campanas y de la Unión de Mimos",
         ["Federación de Faros", "Gremio de Campanas", "Unión de Mimos"]),
        ("fr", "Cordialement,", "Ada Berg\nau nom de la Guilde des cloches, ainsi qu’au nom de l’Union des mimes et du Forum des rimes",
         ["Guilde des cloches", "Union des mimes", "Forum des rimes"]),
        ("it", "Cordiali saluti,", "Ada Berg, presidente, a nome della Federazione dei Fari, dell’Unione dei Mimi e del Circolo delle Rime",
         ["Federazione dei Fari", "Unione dei Mimi", "Circolo delle Rime"]),
        ("et", "Lugupidamisega", "Ada Berg, Kellade Liidu, Riimide Ühingu ja Miimide Seltsi nimel",
         ["Kellade Liidu", "Riimide Ühingu", "Miimide Seltsi"]),
        ("fi", "Kunnioittavasti", "Ada Berg, puheenjohtaja\nKellojen Liiton, Riimien Yhdistyksen ja Miimien Seuran puolesta",
         ["Kellojen Liiton", "Riimien Yhdistyksen", "Miimien Seuran"]),
        ("hu", "Tisztelettel", "a Harangok Szövetsége, a Rímek Egyesülete és a Mímesek Köre nevében\nBarta Zsófia elnök",
         ["Harangok Szövetsége", "Rímek Egyesülete", "Mímesek Köre"]),
        ("pl", "Z poważaniem,", "Ada Berg, prezeska, w imieniu Gildii Dzwonów oraz Stowarzyszenia Mimów i Forum Rymów",
         ["Gildii Dzwonów", "Stowarzyszenia Mimów", "Forum Rymów"]),
    ],
)  # fmt: skip
def test_languages(catalogue: Catalogue, language: str, closing: str, line: str, names: list[str]) -> None:
    """Articles and prepositions before the second name and later ones belong to none of them."""
    read = letter_with(catalogue, Paragraph(text=closing), Paragraph(text=line), text=_TEXTS[language])
    assert names_in(read) == names


def test_persons_some_of_whom_sign_for_two(catalogue: Catalogue) -> None:
    """Those who sign for nobody are persons; an "and" inside a name parts none."""
    lines = [
        "Ada Berg, painter",
        "Ivo Kos, composer, on behalf of the Guild of Bells and Drums",
        "Eva Lund, actor, on behalf of the Illustrators’ Guild and the Kelpie Union",
        "Jean Morel, on behalf of the Society of Authors and Composers of the Marshes",
    ]
    names = ["Guild of Bells and Drums", "Illustrators’ Guild", "Kelpie Union", "Society of Authors and Composers of the Marshes"]
    read = letter_with(catalogue, Paragraph(text="Signed by"), *(Paragraph(text=line) for line in lines))
    assert names_in(read) == names
    assert "persons-left-out" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize("signed", ["i. V. {person}\n{name}", "gez. {person}, {name}", "Für die {name}\n{person}", "{person}\nFür die {name}"])
def test_marks_before_a_person(catalogue: Catalogue, signed: str) -> None:
    """What says that a person signs, or for another, names nobody and heads nothing."""
    pairs = [("Ada Berg", "Glockengilde Nord"), ("Ivo Kos", "Mimen-Vereinigung")]
    blocks = [Paragraph(text=signed.format(person=person, name=name)) for person, name in pairs]
    read = letter_with(catalogue, Paragraph(text="Mit freundlichen Grüßen"), *blocks, text=_TEXTS["de"])
    assert names_in(read) == ["Glockengilde Nord", "Mimen-Vereinigung"]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Berg, president, Guild of Bells (also for the Forum of Rhymes and the Union of Mimes)",
        "Ada Berg for the Guild of Bells, Ivo Kos for the Forum of Rhymes and Eva Lund for the Union of Mimes",
    ],
)
def test_lines_that_may_hold_more(catalogue: Catalogue, line: str) -> None:
    """A name that is too long to be surely one is doubted."""
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), Paragraph(text=line))
    assert "unsure-signatory" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ("f’isem", "Għażiż Ministru, ir-regoli ma jistgħux jiġu rispettati minn ħadd, u min jikteb ma ġiex mistoqsi. Nitolbu laqgħa. " * 2),
        ("für die", "Sehr geehrter Herr Minister, wir bitten um Regeln, an die sich jemand hält, und um ein Gespräch mit allen. " * 2),
        ("pour la", "Monsieur le Ministre, nous demandons des règles que chacun puisse suivre, et un entretien avec ceux qui écrivent. " * 2),
        ("for the", "Dear Minister, we ask for rules that somebody can keep, and for a talk with those who live from what they write. " * 2),
        ("za", "Szanowny Panie Ministrze, prosimy o zasady, których ktoś może przestrzegać, i o rozmowę z tymi, którzy piszą i rysują. " * 2),
    ],
)
def test_lines_that_bind_above_persons_with_initials(catalogue: Catalogue, link: str, text: str) -> None:
    """Each body stands on a line behind "for", the person below it; an acronym that spells all of a name holds its "and" together."""
    bodies = ["Gong Industry and Arts Guild (GIAG)", "Union of Rhymes", "Sand Producers Guild", "Kelpie"]
    below = ["Toni A., President", "Prof. O. V.", "", "Klara V."]
    lines = [line for body, person in zip(bodies, below, strict=True) for line in (f"{link} {body}", person) if line]
    blocks = tuple(Paragraph(text=line) for line in (text, "Yours sincerely,", *lines))
    read = draft(ParsedDocument(format="docx", blocks=blocks), catalogue, name="a.docx")
    assert names_in(read) == bodies


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Dña. Ana Vila i Puig, por delegación de la presidenta de la Federación de Rimas (FERI)", ["Federación de Rimas (FERI)"]),
        ("D. Luis Kos, presidente, por la Unión de Gongs", ["Unión de Gongs"]),
        ("D. Luis Kos, en nombre de GARE, Gremio de Actores y Rimas de España", ["GARE, Gremio de Actores y Rimas de España"]),
        ("Dña. Eva Sand (GOB), también en nombre de la Unión de Actores y Actrices", ["GOB", "Unión de Actores y Actrices"]),
        (
            "D. Iván Nova, en nombre de la Asociación de Campanas (AC) y de su sección autónoma de jóvenes, AC Jóvenes",
            ["Asociación de Campanas (AC)", "AC Jóvenes"],
        ),
    ],
)
def test_persons_with_their_titles(catalogue: Catalogue, line: str, names: list[str]) -> None:
    """Before a title stands a person, of whatever shape; a name that its acronym spells, or of one noun for two kinds of members, is one."""
    text = "Pedimos reglas que alguien pueda cumplir, y una conversación con quienes viven de lo que escriben, dibujan, cantan y tocan. " * 2
    lines = ("Reciba un cordial saludo,", "D. Pablo Mora, en nombre del Gremio de Mimos", line)
    blocks = tuple(Paragraph(text=one) for one in (text.strip(), *lines))
    read = draft(ParsedDocument(format="rtf", blocks=blocks), catalogue, name="a.rtf")
    assert names_in(read) == ["Gremio de Mimos", *names]


def test_a_grid_of_names_behind_for(catalogue: Catalogue) -> None:
    """Rows by turns say for whom and who signs, by order too; one cell may bind two."""
    text = "Ζητούμε κανόνες που να μπορεί κάποιος να τηρήσει, και μια συζήτηση με όσους ζουν από όσα γράφουν, σχεδιάζουν και τραγουδούν. " * 2
    rows = (
        ("Για τον ΡΥΘΜΟ", "Για την Εταιρεία Καμπανών", "Για λογαριασμό της ΑΜΜΟΥ και της ΡΙΜΑΣ"),
        ("Γ. Νόβας", "Μ. Άμμος", "Ν. Κως"),
        ("Για την Ένωση Γκονγκ (ΕΝΓ)", "Για την Ελληνική Εταιρεία Μίμων", ""),
        ("κ.α.α. Ε. Λύρα", "Δ. Κ.", ""),
    )
    blocks = (Paragraph(text=text.strip()), Paragraph(text="Με εκτίμηση,"), Table(rows=rows))
    read = draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="a.pdf")
    expected = ["ΡΥΘΜΟ", "Εταιρεία Καμπανών", "ΑΜΜΟΥ", "ΡΙΜΑΣ", "Ένωση Γκονγκ (ΕΝΓ)", "Ελληνική Εταιρεία Μίμων"]
    assert names_in(read) == expected


def test_a_noun_behind_the_dash_of_a_name(catalogue: Catalogue) -> None:
    """What stands behind "and" is another name only where its own noun is before a dash: a section or what the name means follows that."""
    lines = [
        "Union of Ringers and Founders of Cork – Association for Bells (URF), represented by Anna Novak, president",
        "Guild of Sand, represented by Ivo Kos, director",
        "Forum of Rhymes, represented by Eva Lind, secretary",
    ]
    read = letter_with(catalogue, Paragraph(text="Signed by the following organisations:"), *(ListItem(text=line) for line in lines))
    assert names_in(read) == [line.split(", represented by ")[0] for line in lines]
