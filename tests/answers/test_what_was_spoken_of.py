"""Short questions that name nothing are of what was spoken of last, in any language; where that cannot be meant, it is asked back."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 1)
last_of = partial(last_answer, today=TODAY)
LETTER = "2024-10-29-meaningful-implementation-letter"
VOTE, FORCE, WHOLE = "timeline:coreper-vote", "timeline:entry-into-force", "timeline:gpai-enforcement-starts"
OF_A_VOTE = {
    "en": "When was the COREPER vote?",
    "de": "Wann war die COREPER-Abstimmung?",
    "fr": "Quand a eu lieu le vote au COREPER ?",
    "pl": "Kiedy było głosowanie w COREPER?",
    "fi": "Milloin COREPERin äänestys oli?",
}
OF_A_LETTER = {
    "en": "Who signed the letter of 29 October 2024?",
    "de": "Wer hat den Brief vom 29. Oktober 2024 unterschrieben?",
    "fr": "Qui a signé la lettre du 29 octobre 2024 ?",
    "pl": "Kto podpisał list z 29 października 2024?",
    "fi": "Kuka allekirjoitti kirjeen 29. lokakuuta 2024?",
}


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("en", "Tell me more"), ("de", "Erzähl mir mehr"), ("fr", "Dis-m'en plus"), ("pl", "Powiedz mi więcej"), ("fi", "Kerro lisää"),
    ],
)  # fmt: skip
def test_more_is_told_of_it(service: Service, language: str, asked: str) -> None:
    of_a_vote = last_answer(service, OF_A_VOTE[language], asked, today=TODAY)
    assert (of_a_vote.outcome, of_a_vote.kind) == ("answer", "timeline")
    assert VOTE in cited(of_a_vote)
    of_a_letter = last_answer(service, OF_A_LETTER[language], asked, today=TODAY)
    assert (of_a_letter.outcome, of_a_letter.kind) == ("answer", "position")
    assert LETTER in cited(of_a_letter)


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("en", "and what date was that?"), ("de", "An welchem Datum war das?"), ("fr", "À quelle date ?"), ("pl", "Jaka to była data?"),
        ("fi", "Minä päivänä se oli?"),
    ],
)  # fmt: skip
def test_its_day(service: Service, language: str, asked: str) -> None:
    assert last_answer(service, OF_A_LETTER[language], asked, today=TODAY).value == "2024-10-29"
    assert last_answer(service, OF_A_VOTE[language], asked, today=TODAY).value in ("2024-02-02", None)


@pytest.mark.parametrize(
    ("language", "asked"),
    [("en", "what's the source?"), ("de", "Wo steht das?"), ("pl", "Gdzie mogę to przeczytać?"), ("fi", "Missä voin lukea sen?")],
)
def test_its_sources(service: Service, language: str, asked: str) -> None:
    answer = last_answer(service, OF_A_VOTE[language], asked, today=TODAY)
    assert (answer.outcome, answer.kind) == ("answer", "passage")
    assert cited(answer) == {VOTE}
    assert all(citation.url in answer.text for citation in answer.citations)


def test_the_sources_of_a_provision(service: Service) -> None:
    answer = last_answer(service, "What does Article 53(1)(d) say?", "where can I read it?", today=TODAY)
    assert cited(answer) == {"provision:article-53-1-d"}
    assert "()" not in answer.text


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("When was the COREPER vote?", "what happened next?"), "timeline:ep-committee-vote-2024"),
        (("Wann war die COREPER-Abstimmung?", "Was geschah als Nächstes?"), "timeline:ep-committee-vote-2024"),
        (("When was the COREPER vote?", "what came before that?"), "timeline:ai-office-decision"),
        ((OF_A_LETTER["en"], "what happened next?"), "timeline:gpai-code-draft-1"),
    ],
)
def test_the_milestone_beside_it(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer"
    assert document in cited(answer)


@pytest.mark.parametrize("asked", ["when does it apply?", "does it apply already?"])
def test_only_laws_apply(service: Service, asked: str) -> None:
    assert last_answer(service, OF_A_LETTER["en"], asked, today=TODAY).outcome in ("refuse", "closest")
    assert WHOLE in cited(last_answer(service, asked, today=TODAY))
    assert WHOLE in cited(last_answer(service, OF_A_VOTE["en"], asked, today=TODAY))


@pytest.mark.parametrize("asked", ["and GEMA?", "how many of them are from music?", "who are the Germans among them?"])
def test_nobody_was_listed(service: Service, asked: str) -> None:
    assert last_answer(service, OF_A_VOTE["en"], asked, today=TODAY).outcome in ("refuse", "closest")


def test_more_is_told_of_what_comes_next(service: Service) -> None:
    upcoming = last_answer(service, "What is the next deadline?", today=TODAY)
    told = last_answer(service, "What is the next deadline?", "tell me more", today=TODAY)
    assert (told.outcome, told.kind) == ("answer", "timeline")
    assert cited(told) == {upcoming.citations[0].document}


@pytest.mark.parametrize("asked", ["who enforces it?", "who is exempt?", "who disagreed?"])
def test_those_who_signed_are_not_named_for_others(service: Service, asked: str) -> None:
    assert LETTER not in cited(last_answer(service, OF_A_LETTER["en"], asked, today=TODAY))


def test_somebody_unknown_is_not_answered_for(service: Service) -> None:
    assert last_answer(service, OF_A_LETTER["en"], "ok and tiktok, what do they say?", today=TODAY).outcome in ("refuse", "closest")


@pytest.mark.parametrize(
    ("question", "value", "document"),
    [
        ("When does the AI Act apply?", "2026-08-02", WHOLE),
        ("Ab wann gilt die KI-Verordnung?", "2026-08-02", WHOLE),
        ("Od kiedy stosuje się akt w sprawie AI?", "2026-08-02", WHOLE),
        ("¿Cuándo se aplica el Reglamento de IA?", "2026-08-02", WHOLE),
        ("When did the AI Act enter into force?", "2024-08-01", FORCE),
        ("Minä päivänä tekoälyasetus tuli voimaan?", "2024-08-01", FORCE),
        ("Od kdy platí AI Act?", "2024-08-01", FORCE),
    ],
)
def test_the_act_applies_later_than_it_is_in_force(service: Service, question: str, value: str, document: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.value == value
    assert document in cited(answer)


def test_all_steps_of_its_application_are_told(service: Service) -> None:
    answer = last_answer(service, "When does the AI Act apply?", today=TODAY)
    assert {"timeline:prohibitions-apply", "timeline:gpai-obligations-apply", "timeline:high-risk-annex-iii"} <= cited(answer)


def test_whether_it_applies_is_not_what_the_omnibus_changed(service: Service) -> None:
    answer = last_answer(service, "Gilt die KI-Verordnung schon?", today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", "yes")


@pytest.mark.parametrize("question", ["How many days later was the plenary vote?", "was that before the vote in Parliament?"])
def test_one_thing_is_no_pair(service: Service, question: str) -> None:
    assert last_answer(service, "What did IFPI say about the third draft?", question, today=TODAY).outcome in ("refuse", "closest")


ON_THE_CODE = "Which letters are about the Code of Practice?"
CODE_LETTERS = {
    "2025-authors-performers-letter-second-draft", "2025-second-draft-code-of-practice-letter", "2025-03-21-ewc-ceatl-efj-third-draft-letter",
    "2025-03-28-joint-statement-third-draft",
}  # fmt: skip


@pytest.mark.parametrize("asked", ["who signed it?", "when was it?", "what's the source?"])
def test_of_several_it_is_asked_which_is_meant(service: Service, asked: str) -> None:
    answer = last_answer(service, ON_THE_CODE, asked, today=TODAY)
    assert answer.outcome == "clarify"
    assert {item.id for item in answer.items} >= CODE_LETTERS


def test_those_listed_are_counted(service: Service) -> None:
    listed = last_answer(service, ON_THE_CODE, today=TODAY)
    counted = last_answer(service, ON_THE_CODE, "how many are there?", today=TODAY)
    assert (counted.kind, counted.value) == ("count", len(listed.items))


@pytest.mark.parametrize("asked", ["how many are there?", "and in 2024?"])
def test_what_cannot_be_counted_is_asked_back(service: Service, asked: str) -> None:
    assert last_answer(service, "What is the next deadline?", asked, today=TODAY).outcome in ("refuse", "closest")


@pytest.mark.parametrize(
    ("asked", "kind"), [("the first one", "position"), ("and the second one?", "position"), ("who signed the last one?", "list")]
)
def test_one_of_those_listed_by_its_place(service: Service, asked: str, kind: str) -> None:
    listed = last_answer(service, ON_THE_CODE, today=TODAY)
    answer = last_answer(service, ON_THE_CODE, asked, today=TODAY)
    place = -1 if "last" in asked else 1 if "second" in asked else 0
    assert (answer.outcome, answer.kind) == ("answer", kind)
    assert listed.items[place].id in cited(answer)


def test_which_of_those_listed_somebody_signed(service: Service) -> None:
    listed = last_answer(service, ON_THE_CODE, today=TODAY)
    signed = last_answer(service, ON_THE_CODE, "and EWC?", today=TODAY)
    assert signed.items
    assert {item.id for item in signed.items} <= {item.id for item in listed.items}


@pytest.mark.parametrize(
    ("turns", "of"),
    [
        (("Which letters were sent in 2025?", "and GEMA?"), "GEMA"),
        (("Which German organisations are in your register?", "and GEMA?"), "GEMA"),
        (("To whom was the letter of 29 October 2024 addressed?", "what about GEMA?"), "GEMA"),
    ],
)
def test_the_answer_is_of_whoever_is_named(service: Service, turns: tuple[str, ...], of: str) -> None:
    assert of in last_answer(service, *turns, today=TODAY).lead


@pytest.mark.parametrize("asked", ["and GEMA?", "only the French ones", "and in 2024?"])
def test_nothing_is_told_again_for_others(service: Service, asked: str) -> None:
    assert last_answer(service, "Did the omnibus change Article 53?", asked, today=TODAY).outcome in ("refuse", "closest")


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("Who signed the latest letter?", "2025-10-07-voting-recommendations-juri"),
        ("Wer hat den letzten Brief unterschrieben?", "2025-10-07-voting-recommendations-juri"),
        ("What does the first letter say?", "2023-02-09-true-culture-needs-originals"),
    ],
)
def test_what_is_asked_of_the_latest_letter(service: Service, question: str, document: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert cited(answer) == {document}


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("When was the COREPER vote?", "do all sources agree on that date?"), "FNPS"),
        (("Wann war die COREPER-Abstimmung?", "sind sich die Quellen einig?"), "FNPS"),
        (("Qual é a data do evento Stay True to the Act no Parlamento Europeu?", "há dúvidas quanto a esse dia?"), "SNEP"),
    ],
)
def test_what_sources_disagree_on(service: Service, turns: tuple[str, ...], told: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer"
    assert told in answer.text


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("I need the gist of Article 101 for a client memo", "applicable since?"), "2026-08-02"),
        (("Is the omnibus in force already?", "what day did it come into force?"), "2026-07-27"),
        (("When did the AI omnibus enter into force?", "does it apply already?"), "yes"),
    ],
)
def test_since_when_it_applies(service: Service, turns: tuple[str, ...], value: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == value


def test_a_resolution_binds_nobody_as_the_act_does(service: Service) -> None:
    vote = "How did the plenary vote on Parliament's copyright resolution of March 2026 go?"
    assert WHOLE not in cited(last_answer(service, vote, "is the text binding on anyone?", today=TODAY))


def test_a_month_alone_is_of_the_year_spoken_of(service: Service) -> None:
    answer = last_answer(service, "Was forderte die GEMA im November 2023 in Sachen KI-Gesetz?", "und im Dezember?", today=TODAY)
    assert "gema-2023-12-11" in cited(answer)


def test_what_is_ahead_until_a_date(service: Service) -> None:
    answer = last_answer(service, "Which AI Act dates are still ahead of us before the end of 2027?", today=TODAY)
    assert {item.id for item in answer.items} >= {"omnibus-new-bans", "legacy-gpai-deadline", "high-risk-annex-iii"}
    assert "high-risk-annex-i" not in {item.id for item in answer.items}


def test_what_a_letter_to_somebody_says(service: Service) -> None:
    asked = "What did the letter to Henna Virkkunen say?"
    assert last_answer(service, asked, today=TODAY).outcome == "clarify"
    meant = last_answer(service, asked, "the 4 December 2024 one", today=TODAY)
    assert (meant.outcome, meant.kind) == ("answer", "position")
    assert "2024-12-04-letter-to-virkkunen-and-micallef" in cited(meant)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Ich bin beim BVK (Kinematografie). Haben wir den offenen Brief an die Bundesregierung von Ende Januar 2024 mitunterzeichnet?", "yes"),
        ("I work for IFPI. Did we sign the letter of 29 October 2024?", "yes"),
        ("Je suis à la SACD, avons-nous signé la déclaration du 30 juillet 2025 ?", "unknown"),
    ],
)
def test_whoever_asks_may_say_for_whom(service: Service, question: str, value: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", value)


def test_who_of_one_list_is_missing_from_another(service: Service) -> None:
    first = "Who signed the statement “True culture needs originals”?"
    asked = "Which of its signatories are missing from the December 2024 letter to Virkkunen and Micallef?"
    answer = last_answer(service, first, asked, today=TODAY)
    assert {item.id for item in answer.items} == {"ewc"}
    assert answer.complete is False


def test_those_of_a_year_among_the_signed(service: Service) -> None:
    signed = last_answer(service, "Which documents did FEP sign?", today=TODAY)
    counted = last_answer(service, "Which documents did FEP sign?", "how many of them are from 2025?", today=TODAY)
    assert counted.value == sum(item.id.startswith("2025") for item in signed.items)


@pytest.mark.parametrize("asked", ["which company was the first to be fined?", "how much were the experts paid?"])
def test_who_was_fined_or_paid_is_not_in_the_law(service: Service, asked: str) -> None:
    assert last_answer(service, "What does Article 101 say?", asked, today=TODAY).outcome in ("refuse", "closest")


def test_what_a_letter_demands_on_an_article(service: Service) -> None:
    first = "What is in the letter of the Danish right holders to three ministers?"
    answer = last_answer(service, first, "what do they ask for under Article 53(1)(d)?", today=TODAY)
    assert cited(answer) == {"2025-04-14-denmark-letter-to-ministers"}


def test_nobody_answered_a_letter(service: Service) -> None:
    first = "What did the letter of 29 October 2024 demand?"
    assert last_answer(service, first, "and what did the government answer?", today=TODAY).outcome in ("refuse", "closest")


def test_a_company_on_the_list_spoken_of(service: Service) -> None:
    answer = last_answer(service, "¿Qué empresas firmaron el código de buenas prácticas?", "¿Aparecía Mistral en ella?", today=TODAY)
    assert answer.kind == "yes-no"
    assert cited(answer) == {"timeline:code-signatories"}


def test_the_signatories_known_of_it(service: Service) -> None:
    first = "On what date did the 71 French cultural organisations write to prime minister Attal?"
    answer = last_answer(service, first, "Which signatories of it do you know?", today=TODAY)
    assert (answer.outcome, answer.kind) == ("answer", "list")
    assert {item.id for item in answer.items} == {"sgdl"}


def test_members_of_a_body_that_nobody_knows(service: Service) -> None:
    answer = last_answer(service, "Hoeveel leden telt de Nederlandse Vereniging van Journalisten?", today=TODAY)
    assert answer.outcome in ("refuse", "closest")
    assert answer.value is None


def test_a_date_may_be_the_bound_of_what_is_asked_about(service: Service) -> None:
    asked = "Iki kurios dienos reikalavimus turi įvykdyti bendrosios paskirties modeliai, pateikti rinkai iki 2025 m. rugpjūčio 2 d.?"
    assert last_answer(service, asked, today=TODAY).value == "2027-08-02"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Steht der BVK unter dem offenen Brief an die Bundesregierung vom 26. Januar 2024?", "Was sollte die Regierung laut dem Brief tun?"),
        ("Did the BVK sign the open letter to the German government of 26 January 2024?", "What does the letter ask of the government?"),
    ],
)
def test_of_several_documents_that_are_called_so_the_one_spoken_of(service: Service, first: str, second: str) -> None:
    answer = last_answer(service, first, second, today=TODAY)
    assert answer.outcome == "answer"
    assert "2024-01-26-germany-open-letter" in cited(answer)


@pytest.mark.parametrize("asked", ["who else was on that one?", "and who did they send it to?", "a kiedy to wyszło?", "wer war da noch dabei?"])
def test_where_nothing_was_found_no_letters_are_offered(service: Service, asked: str) -> None:
    assert last_answer(service, "have the Martians put their name to anything?", asked, today=TODAY).outcome in ("refuse", "closest")


@pytest.mark.parametrize("first", ["hello", "have the Martians put their name to anything?"])
@pytest.mark.parametrize("asked", ["and when did it come out?", "when was it published?", "quand est-ce sorti ?", "when was the vote?"])
def test_no_milestone_is_meant_where_nothing_names_one(service: Service, first: str, asked: str) -> None:
    assert last_answer(service, first, asked, today=TODAY).outcome in ("refuse", "closest")
    assert last_answer(service, asked, today=TODAY).outcome in ("refuse", "closest")


def test_an_organisation_beside_a_person_who_spoke_for_another_one(service: Service) -> None:
    answer = last_of(service, "What were Helen Smith’s words on the third draft?", "and ICMP on that draft?")
    assert {cited.document.partition("-20")[0] for cited in answer.citations} == {"icmp"}


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("et l’autre, de septembre 2023 ?", "2023-09-29-france-letter-to-prime-minister"),
        ("et celle de janvier 2024 ?", "2024-01-france-letter-of-71-organisations"),
    ],
)
def test_another_one_of_those_that_were_listed(service: Service, text: str, document: str) -> None:
    first = "2023" if "2024" in text else "2024"
    answer = last_of(service, "La SGDL a signé quels textes sur l’IA Act ?", f"celui de {first} était adressé à qui ?", text)
    assert cited(answer) == {document}


def test_none_of_those_that_were_listed_is_of_another_year(service: Service) -> None:
    answer = last_of(service, "Which letters has SAA signed?", "Who was the one of 2023 addressed to?")
    assert answer.outcome != "answer"


def test_what_is_not_understood_shows_what_was_spoken_of(service: Service) -> None:
    answer = last_of(service, "What does Article 53(1)(c) require?", "l’auteur ?")
    assert (answer.outcome, cited(answer)) == ("closest", {"provision:article-53-1-c"})


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("Podporila SOZA vyhlásenie o vykonávaní aktu o umelej inteligencii?", "2025-07-30-joint-statement-implementation-package"),
        ("Did SOZA support the statement on the implementation of the AI Act?", "2025-07-30-joint-statement-implementation-package"),
    ],
)
def test_of_several_documents_the_one_in_which_an_organisation_had_a_part(service: Service, text: str, document: str) -> None:
    assert document in cited(last_of(service, text))


@pytest.mark.parametrize(
    ("before", "text", "kind", "document"),
    [
        ("cos’è EGAIR?", "cosa vogliono", "position", "egair-2023-02-14"),
        ("who is EWC", "have they said anything on the omnibus?", "position", "ewc-2026-05-07"),
        ("tko je HDS ZAMP?", "što su oni potpisali?", "list", "organisations"),
        ("wer ist die GEMA?", "was haben sie unterschrieben?", "list", "2024-02-01-joint-statement-before-coreper"),
    ],
)
def test_what_the_organisation_spoken_of_wants_says_or_signed(service: Service, before: str, text: str, kind: str, document: str) -> None:
    answer = last_of(service, before, text)
    assert (answer.outcome, answer.kind) == ("answer", kind)
    assert document in cited(answer)
