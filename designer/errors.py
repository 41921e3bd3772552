"""Every exception that this program raises on purpose, in one small tree.

DesignerError                something the person can mend; the message is fit to show as it stands
├── TwimlError               a document cannot be read
├── FlowError                an edit or a link that the model refuses
├── StorageError             a file cannot be read or written
├── SimulationError          a call cannot be placed as asked
└── ExportError              a flow cannot be exported to this target
    └── ForeignFilesError    an export would change files that are somebody else's

What is wrong *inside* a person's flow or document is never an exception: it is a
:class:`designer.problem.Problem`.
"""


class DesignerError(Exception):
    """Base of all errors whose message says what is wrong, where, and what to do."""


class TwimlError(DesignerError):
    """A document that cannot be read; ``line`` and ``column`` count from 1, 0 when unknown."""

    def __init__(
        self, message: str, *, line: int = 0, column: int = 0, code: str = "12100"
    ) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.code = code

    @property
    def with_column(self) -> str:
        """The message with the column behind it, where that is known."""
        return f"{self} (column {self.column})" if self.column else str(self)


class FlowError(DesignerError):
    """An edit or a link that the model refuses; the message is the reason."""


class StorageError(DesignerError):
    """A file that cannot be read or written; the message names the place and what was expected."""


class SimulationError(DesignerError):
    """A call that cannot be placed as asked."""


class ScenarioError(DesignerError):
    """Saved calls that cannot be read or run; the message names the place."""


class ExportError(DesignerError):
    """A flow that cannot be exported to the chosen target; the message names the nodes."""


class ForeignFilesError(ExportError):
    """An export would replace or remove ``files`` (by path in its folder) that no export made or
    that were changed since, or what an export of another ``target`` made ("" when there is none).
    """

    def __init__(self, message: str, files: tuple[str, ...], target: str = "") -> None:
        super().__init__(message)
        self.files = files
        self.target = target
