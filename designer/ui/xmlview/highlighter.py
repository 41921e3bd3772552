"""Colours for XML, from the theme."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from designer.ui.theme import Theme
from designer.ui.xmlview.lexer import Kind, State, lex_line

COLORS = {
    Kind.OPEN: "accent",
    Kind.CLOSE: "accent",
    Kind.END: "accent",
    Kind.EMPTY_END: "accent",
    Kind.NAME: "listen",
    Kind.VALUE: "success",
    Kind.COMMENT: "muted",
    Kind.CDATA: "media",
    Kind.INSTRUCTION: "muted",
    Kind.ENTITY: "warning",
    Kind.PLACEHOLDER: "warning",
}
"""The role in the theme of each kind of token."""


class XmlHighlighter(QSyntaxHighlighter):
    """Colours the document line by line."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._formats = _formats(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._formats = _formats(theme)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        tokens, state = lex_line(text, State(max(0, self.previousBlockState())))
        for token in tokens:
            self.setFormat(token.start, token.length, self._formats[token.kind])
        self.setCurrentBlockState(int(state))


def _formats(theme: Theme) -> dict[Kind, QTextCharFormat]:
    formats = {}
    for kind, role in COLORS.items():
        made = QTextCharFormat()
        made.setForeground(theme.color(role))
        made.setFontItalic(kind is Kind.COMMENT)
        formats[kind] = made
    return formats
