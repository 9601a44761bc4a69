"""A press line is held against the collection claim by claim; half a knowledge supports nothing."""

from __future__ import annotations

import pytest

from bot.intake.claims import check_claims
from bot.service import Service

SIGNED = "EWC signed the joint letter of 19 June 2025."


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        (SIGNED, ["supported"]),
        (f"{SIGNED} The AI Act entered into force on 1 January 2020.", ["supported", "contradicted"]),
        (f"{SIGNED} The moon is made of cheese.", ["supported", "unknown"]),
        ("EWC hat den Brief vom 19. Juni 2025 unterzeichnet. Der Mond ist aus Käse.", ["supported", "unknown"]),
        (f"{SIGNED} 500 organisations signed the statement of 30 July 2025.", ["supported", "contradicted"]),
        ("EWC and GEMA signed the joint letter of 19 June 2025.", ["unknown"]),
        ("GEMA signed the joint letter of 19 June 2025.", ["unknown"]),
    ],
)
def test_each_sentence_is_a_claim_of_its_own(service: Service, text: str, findings: list[str]) -> None:
    assert [claim.finding for claim in check_claims(text, service)] == findings


def test_an_unknown_signature_is_named(service: Service) -> None:
    (claim,) = check_claims("EWC and GEMA signed the joint letter of 19 June 2025.", service)
    assert "GEMA" in claim.because
    assert claim.citations
