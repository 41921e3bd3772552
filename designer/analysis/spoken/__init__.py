"""Which keys a prompt names, in several languages: one table for each."""

from designer.analysis.spoken.language import Language
from designer.analysis.spoken.mentions import Mention, mentions, mentions_in
from designer.analysis.spoken.table import LANGUAGES

__all__ = ["LANGUAGES", "Language", "Mention", "mentions", "mentions_in"]
