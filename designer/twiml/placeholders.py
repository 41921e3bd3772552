"""What is filled in later: placeholders of ours, and the marks of template engines."""

import re

_PLACEHOLDER = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|<%.*?%>", re.DOTALL)


def has_placeholder(value: str) -> bool:
    """Whether the value holds ``{{name}}``, to be filled in when a call is answered."""
    return "{{" in value and _PLACEHOLDER.search(value) is not None


def without_templates(text: str) -> str:
    """The text without what a template engine takes out or fills in: ``{{x}}``, ``{% if x %}``."""
    return _TEMPLATE.sub("", text)
