from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from tests.shipped import shipped


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The shipped fact base."""
    return shipped()
