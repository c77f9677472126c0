"""Words of a person on a button, a box or in a menu, where Qt reads “&” as a key of its own."""


def as_typed(words: str) -> str:
    """Give what makes a button, a box, a tab, a menu or a label with a buddy show these words.

    A widget that paints its words itself shows them as they are, and wants no shortcut instead.
    """
    return words.replace("&", "&&")
