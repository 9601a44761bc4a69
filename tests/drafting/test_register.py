"""The register of a catalogue: built once, and never another catalogue's."""

from __future__ import annotations

from knowledge.catalogue import Catalogue
from knowledge.drafting.register import Register


def test_one_register_for_each_catalogue() -> None:
    """The same catalogue gives the same register; a changed copy has its own, which knows its organisations."""
    catalogue = Catalogue.from_folder()
    register = Register.of(catalogue)
    assert Register.of(catalogue) is register
    gone = register.match("GESAC").org
    fewer = catalogue.model_copy(update={"organisations": tuple(one for one in catalogue.organisations if one.id != gone)})
    assert Register.of(fewer) is not register
    assert Register.of(catalogue) is register
    assert catalogue == Catalogue.from_folder()
