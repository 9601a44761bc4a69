"""Proposals, refusals and what must not be done are said, also without a known topic; texts are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import TEXTS, letter_with


def _said(catalogue: Catalogue, text: str, language: str) -> list[tuple[str, str]]:
    read = letter_with(catalogue, Paragraph(text=text), text=TEXTS.get(language, "…"), language=language)
    return [(one.stance, one.quote) for one in read.positions]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We propose a list of all bells that ring in our towns."),
        ("en", "We suggest that every tower keep a book of its bells."),
        ("de", "Wir schlagen eine Liste aller Glocken der kleinen Städte vor."),
        ("de", "Daher schlagen wir der Stadt eine Liste aller Glocken vor."),
        ("fr", "Nous proposons que chaque tour garde le livre de ses cloches."),
        ("es", "Proponemos que cada torre tenga el libro de sus campanas."),
        ("es", "Esperamos que cada torre conserve todas sus campanas viejas."),
        ("es", "Insistimos en que cada torre conserve sus campanas viejas."),
        ("it", "Proponiamo che ogni torre abbia il libro delle sue campane."),
        ("pt", "Propomos que cada torre tenha o livro dos seus sinos."),
        ("nl", "Wij stellen voor dat elke toren een boek van klokken heeft."),
        ("pl", "Proponujemy, aby każda wieża miała księgę swoich dzwonów."),
        ("cs", "Navrhujeme, aby každá věž měla knihu svých zvonů."),
        ("sk", "Navrhujeme, aby každá veža mala knihu svojich zvonov."),
        ("sl", "Predlagamo, da ima vsak stolp knjigo svojih zvonov."),
        ("hr", "Predlažemo da svaki toranj ima knjigu svojih zvona."),
        ("hu", "Javasoljuk, hogy minden toronynak legyen könyve a harangokról."),
        ("ro", "Propunem ca fiecare turn să aibă o carte a clopotelor."),
        ("bg", "Предлагаме всяка кула да има книга на своите камбани."),
        ("el", "Προτείνουμε κάθε πύργος να έχει βιβλίο με τις καμπάνες του."),
        ("da", "Vi foreslår, at hvert tårn får en bog om sine klokker."),
        ("sv", "Vi föreslår att varje torn får en bok om sina klockor."),
        ("fi", "Ehdotamme, että jokaisella tornilla on kirja kelloistaan."),
        ("et", "Teeme ettepaneku, et igal tornil oleks oma kellade raamat."),
        ("lt", "Siūlome, kad kiekvienas bokštas turėtų savo varpų knygą."),
        ("lv", "Ierosinām, lai katram tornim būtu sava zvanu grāmata."),
        ("mt", "Nipproponu li kull torri jkollu ktieb tal-qniepen tiegħu."),
        ("ga", "Molaimid go mbeadh leabhar clog ag gach túr sa tír."),
        ("en", "The old bells must not be melted down for a few coins."),
        ("de", "Die alten Glocken dürfen nicht für ein paar Münzen geschmolzen werden."),
        ("fr", "Les vieilles cloches ne doivent pas être fondues pour quelques pièces."),
        ("cs", "Staré zvony nesmějí být roztaveny pro pár mincí."),
    ],
)
def test_what_is_proposed_or_must_not_be(catalogue: Catalogue, language: str, text: str) -> None:
    assert _said(catalogue, text, language) == [("calls-for", text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We reject that the old bells be melted down for coins."),
        ("cs", "Odmítáme, aby byly staré zvony roztaveny pro pár mincí."),
        ("de", "Wir lehnen es ab, dass die alten Glocken geschmolzen werden."),
        ("fr", "Nous refusons que les vieilles cloches soient fondues pour rien."),
        ("sl", "Zavračamo, da bi stare zvonove pretopili za nekaj kovancev."),
    ],
)
def test_what_is_refused(catalogue: Catalogue, language: str, text: str) -> None:
    assert _said(catalogue, text, language) == [("opposes", text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The study says that old bells must not be melted down."),
        ("en", "Under Article 4 bells must not be melted down for coins."),
        ("en", "Casters of small towns: old bells must not be melted down"),
        ("en", "The guild next door proposes a book of all bells in its tower."),
        ("es", "Esperamos su respuesta y les saludamos muy atentamente a todos."),
    ],
)
def test_what_others_say_must_not_be(catalogue: Catalogue, language: str, text: str) -> None:
    assert not [one for one in _said(catalogue, text, language) if one[0] in ("calls-for", "opposes")]
