"""Turns texts into understandings."""

from __future__ import annotations

from datetime import date

import numpy as np

from bot.answers.intents import IntentClassifier
from bot.answers.lookups import Lookups
from bot.answers.reading import Reader, Reading
from bot.answers.shape import Shapes, beside_asking
from bot.answers.understanding import Understanding
from index.ports import QuestionEncoder
from knowledge.catalogue import Catalogue


class Interpreter:
    """Turns a text into an understanding."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: Reader,
        shapes: Shapes,
        classifier: IntentClassifier,
        lookups: Lookups,
        encoder: QuestionEncoder,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._shapes = shapes
        self._classifier = classifier
        self._lookups = lookups
        self._encoder = encoder

    def read(self, text: str, hint: str | None = None, today: date | None = None) -> Reading:
        """Return what stands in a text that is asked `today`; nothing is embedded."""
        return self._reader.read(text, hint, today=today)

    def prepare(self, language: str) -> Understanding:
        """Make ready what the first question in a language would wait for, by understanding one of a document, a milestone and a number."""
        self._lookups.prepare(language)
        labels = self._catalogue.labels.get(language) or self._catalogue.labels["en"]
        named = [next(iter(names.values()))[0] for names in (labels.documents, labels.events, labels.provision_words) if names]
        return self.understood(self._reader.read(f"{', '.join(named)} 50, {date.today().year}?", language, certain=True, today=date.today()))

    def understood(self, reading: Reading) -> Understanding:
        """Return the understanding of what was read; one pass of the model gives the vectors of the whole and of its words of asking."""
        shape = self._shapes.of(reading.asking)
        vector, asked = self._encoder.encode_question(reading.text or "?", beside_asking(reading, shape))
        wish = self._classifier.classify(reading.asking, shape.text, np.concatenate([vector, asked]))
        return Understanding(reading, shape, vector, wish, self._lookups, self._catalogue, self._reader.sectors)
