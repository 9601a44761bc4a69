"""What can go wrong between text and ranked passages; a class stands for what the receiver does.

IndexProblem               base; `mend` is the command (or deed) that puts it right
├── SnapshotMissing        nothing has been built yet: build
├── SnapshotDamaged        a file is not what the manifest says, and no earlier snapshot is good: build again
│   └── SnapshotOutdated   another version of the program wrote it in a form that this one cannot read: build again
├── ModelMissing           the encoder's files are absent, damaged or of an unknown kind: prepare the model
├── ModelMismatch          the index was built with another model: build again
├── BuildRefused           the build looked wrong and was not published: look at the documents (or force)
├── BuildBusy              another build holds the lock: retry later
└── DatabaseAway           the database that holds the snapshots cannot be reached: retry later
"""

BUILD_COMMAND = "campaign-bot index build"
PREPARE_COMMAND = "campaign-bot index prepare-model"


class IndexProblem(Exception):
    """Base of all problems of this package; `str()` holds found and expected, `mend` what to run."""

    def __init__(self, message: str, *, mend: str = BUILD_COMMAND) -> None:
        super().__init__(message)
        self.mend = mend


class SnapshotMissing(IndexProblem):
    """Raised on opening when no snapshot has been published (or the named one is not there)."""


class SnapshotDamaged(IndexProblem):
    """Raised on opening when a file differs from the manifest and no earlier snapshot can stand in."""

    def __init__(self, file: str, *, expected: str, found: str, mend: str = BUILD_COMMAND) -> None:
        super().__init__(f"{file}: expected {expected}, found {found}; run: {mend}", mend=mend)
        self.file = file
        self.expected = expected
        self.found = found


class SnapshotOutdated(SnapshotDamaged):
    """Raised on opening when another version of the program wrote a sound snapshot in a form that this one cannot read."""


class ModelMissing(IndexProblem):
    """Raised when an encoder's files are absent, damaged or of a kind this package cannot use."""

    def __init__(self, message: str, *, mend: str = PREPARE_COMMAND) -> None:
        super().__init__(f"{message}; run: {mend}", mend=mend)


class ModelMismatch(IndexProblem):
    """Raised when vectors and encoder do not belong together: their fingerprints (or dimensions) differ."""

    def __init__(self, *, expected: str, found: str, mend: str = BUILD_COMMAND) -> None:
        super().__init__(f"the index was built with model {expected}, the encoder is {found}; run: {mend}", mend=mend)
        self.expected = expected
        self.found = found


class BuildRefused(IndexProblem):
    """Raised by a build whose result would be worse than what is being served; nothing was published."""


class BuildBusy(IndexProblem):
    """Raised when another process is building into the same folder; retry when it has finished."""

    def __init__(self, message: str) -> None:
        super().__init__(message, mend="wait for the other build to finish, then run it again")


class DatabaseAway(IndexProblem):
    """Raised when the database that holds the snapshots cannot be reached or used; nothing was changed."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"the index in PostgreSQL ({place}) cannot be used: {reason}", mend="start it, or correct CAMPAIGN_INDEX__URL")
