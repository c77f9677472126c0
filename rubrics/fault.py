"""What is wrong with a rubric file, in words that say where and what to do. Knows no language."""


def translatable(context: str, text: str) -> str:
    """Mark a text for the translation catalogue and give it back unchanged."""
    del context
    return text


class RubricFault(Exception):
    """A rubric file cannot be used: names the file, the entry and the remedy.

    `text` is a template in English, and `facts` fill it.
    """

    def __init__(self, text: str, **facts: str | int) -> None:
        super().__init__(text)
        self.text = text
        self.facts = facts

    def __str__(self) -> str:
        return self.text.format(**self.facts)
