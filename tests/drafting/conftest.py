from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The shipped fact base."""
    return Catalogue.from_folder()
