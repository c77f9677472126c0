"""Which key does what: a tree of groups, actions and keys. Pure; knows no window and no film.

A key is written as in "Space", "Q", "Shift+Left", "Ctrl+Z" or "?". Letters are capitals; "Shift" is
written before letters and named keys only, never before a sign: it is part of the sign.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from annotations.trouble import Refused, translatable
from rubrics.model import Rubric

_MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
_FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 13))
_MOVING = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
_NAMED = frozenset([*_MOVING, *_FUNCTION_KEYS, "Space", "Del", "Ins", "Backspace"])
_TAG = "tag."


class Group(StrEnum):
    """The branches of the tree, in the order in which they are shown."""

    FILM = "film"
    MARKING = "marking"
    CODES = "codes"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class Action:
    """Something a key can do. `name` is English, for translation in context "Keymap".

    `code` is the full name of the code that a tag action marks; its name comes from the rubric.
    """

    id: str
    group: Group
    name: str
    keys: tuple[str, ...]
    code: str = ""

    @property
    def held(self) -> bool:
        """Whether holding the key means something other than pressing it."""
        return bool(self.code)


class KeyTaken(Refused):
    """The key does something else already. `action` is what it does."""

    def __init__(self, key: str, action: Action) -> None:
        text = translatable(
            "Trouble",
            "The key {key} is in use already. Choose another, or free that one first.",
        )
        super().__init__(text, key=key[:20])
        self.action = action


class NotAKey(Refused):
    """What was given is no key that can be used."""


class Keymap:
    """All actions and their keys: no key does two things. It never changes; `with_key` copies."""

    def __init__(self, actions: tuple[Action, ...], refused: tuple[Refused, ...] = ()) -> None:
        self.actions = actions
        self.refused = refused
        self._by_id = {action.id: action for action in actions}
        self._by_key = {key: action for action in actions for key in action.keys}

    @classmethod
    def of(cls, rubric: Rubric, changes: Mapping[str, str] | None = None) -> "Keymap":
        """Join the program's keys, the rubric's and the person's own, in that order of strength.

        A key that cannot be had is left out and told in `refused`; nothing else suffers.
        """
        keymap = cls(_fixed_actions())
        for action in _code_actions(rubric):
            keymap = keymap._joined_by(action)
        for action_id, key in _freeing_first(keymap, changes or {}):
            keymap = keymap.tried(action_id, key)
        return keymap

    def action_for(self, key: str) -> Action | None:
        """Find what a key does."""
        return self._by_key.get(key)

    def action(self, action_id: str) -> Action | None:
        """Find an action by its identity."""
        return self._by_id.get(action_id)

    def keys_of(self, action_id: str) -> tuple[str, ...]:
        """Give the keys of an action, the one to show first; empty when it has none."""
        action = self._by_id.get(action_id)
        return action.keys if action else ()

    def key_of_code(self, code: str) -> str:
        """Give the key that marks a code; empty when it has none."""
        return next(iter(self.keys_of(tag_action(code))), "")

    def with_key(self, action_id: str, key: str) -> "Keymap":
        """Give an action another key in place of its own; "" frees them.

        Raises KeyTaken when the key does something else, NotAKey when it cannot be used.
        """
        action = self._by_id.get(action_id)
        if action is None:
            raise NotAKey(translatable("Trouble", "This program has no such action."))
        if key:
            _check_key(key, action)
            self._check_free(key, action)
        return self._replacing(replace(action, keys=(key,) if key else ()))

    def table(self) -> Iterator[tuple[Group, tuple[Action, ...]]]:
        """Give the tree, branch by branch, for showing all keys."""
        for group in Group:
            yield group, tuple(action for action in self.actions if action.group is group)

    def _check_free(self, key: str, action: Action) -> None:
        holder = self._by_key.get(key)
        if holder is not None and holder.id != action.id:
            raise KeyTaken(key, holder)

    def _joined_by(self, action: Action) -> "Keymap":
        keymap = Keymap((*self.actions, replace(action, keys=())), self.refused)
        return keymap.tried(action.id, action.keys[0]) if action.keys else keymap

    def tried(self, action_id: str, key: str) -> "Keymap":
        """Give an action a key if it can be had; otherwise tell why not in `refused`."""
        try:
            return self.with_key(action_id, key)
        except Refused as refusal:
            return Keymap(self.actions, (*self.refused, refusal))

    def _replacing(self, action: Action) -> "Keymap":
        actions = tuple(action if one.id == action.id else one for one in self.actions)
        return Keymap(actions, self.refused)


def tag_action(code: str) -> str:
    """Give the identity of the action that marks a code, such as "tag.zien.contact"."""
    return _TAG + code


def _freeing_first(keymap: Keymap, changes: Mapping[str, str]) -> list[tuple[str, str]]:
    """Order changes so that two actions can swap keys: all are freed before any is given one."""
    known = [(action_id, "") for action_id in changes if keymap.action(action_id)]
    safe = [(action_id, "") for action_id, _ in known if _fits(keymap, action_id, changes)]
    return safe + [(action_id, key) for action_id, key in changes.items() if key]


def _fits(keymap: Keymap, action_id: str, changes: Mapping[str, str]) -> bool:
    """Say whether a change can be had, so that a damaged setting does not cost a key."""
    action, key = keymap.action(action_id), changes[action_id]
    holder = keymap.action_for(key)
    staying = holder is not None and holder.id not in changes and holder.id != action_id
    twice = sum(other == key for other in changes.values()) > 1
    return not key or (action is not None and _usable(key, action) and not staying and not twice)


def _usable(key: str, action: Action) -> bool:
    try:
        _check_key(key, action)
    except NotAKey:
        return False
    return True


def _check_key(key: str, action: Action) -> None:
    *modifiers, base = key.split("+") if key != "+" and not key.endswith("++") else _plus(key)
    known = base in _NAMED or (len(base) == 1 and base.isprintable() and base == base.upper())
    if not known or base.isspace() or any(one not in _MODIFIERS for one in modifiers):
        text = translatable(
            "Trouble", "“{key}” cannot be used as a key here. Choose a letter, a digit or a sign."
        )
        raise NotAKey(text, key=key[:20])
    if action.held and modifiers:
        text = translatable(
            "Trouble", "A code needs a single key, without Ctrl, Alt or Shift: it can be held down."
        )
        raise NotAKey(text)


def _plus(key: str) -> list[str]:
    return [*filter(None, key[:-1].split("+")), "+"]


def _code_actions(rubric: Rubric) -> Iterator[Action]:
    for code, _, words in rubric.codes():
        yield Action(tag_action(code), Group.CODES, "", (words.key,) if words.key else (), code)
    if rubric.first_mark:
        name = translatable("Keymap", "Quick mark")
        yield Action("quick_mark", Group.CODES, name, ("M",), rubric.first_mark)


def _fixed_actions() -> tuple[Action, ...]:
    return (*_film_actions(), *_marking_actions(), *_view_actions())


def _film_actions() -> Iterator[Action]:
    rows = (
        ("play_pause", translatable("Keymap", "Play or pause"), "Space"),
        ("shuttle_back", translatable("Keymap", "Backwards, in steps"), "J"),
        ("shuttle_stop", translatable("Keymap", "Stop"), "K"),
        ("shuttle_on", translatable("Keymap", "Play; again: faster"), "L"),
        ("step_back", translatable("Keymap", "One picture back; 1 s while playing"), "Left"),
        ("step_on", translatable("Keymap", "One picture on; 1 s while playing"), "Right"),
        ("jump_back", translatable("Keymap", "5 seconds back"), "Shift+Left"),
        ("jump_on", translatable("Keymap", "5 seconds on"), "Shift+Right"),
        ("film_start", translatable("Keymap", "To the start of the film"), "Home"),
        ("film_end", translatable("Keymap", "To the end of the film"), "End"),
        ("slower", translatable("Keymap", "Slower"), "["),
        ("faster", translatable("Keymap", "Faster"), "]"),
        ("louder", translatable("Keymap", "Louder"), "Ctrl+Up"),
        ("softer", translatable("Keymap", "Softer"), "Ctrl+Down"),
        ("loop", translatable("Keymap", "Repeat this fragment"), "H"),
    )
    return (Action(action_id, Group.FILM, name, (key,)) for action_id, name, key in rows)


def _marking_actions() -> Iterator[Action]:
    rows = (
        ("fragment_start", translatable("Keymap", "A fragment starts here"), ("I",)),
        ("fragment_end", translatable("Keymap", "The fragment ends here"), ("O",)),
        ("write_note", translatable("Keymap", "Write about this moment"), ("N",)),
        ("also_code", translatable("Keymap", "Another code as well"), ("Shift+A",)),
        ("previous_moment", translatable("Keymap", "To the moment before"), ("Up",)),
        ("next_moment", translatable("Keymap", "To the next moment"), ("Down",)),
        ("remove", translatable("Keymap", "Remove this moment"), ("Del",)),
        ("undo", translatable("Keymap", "Undo"), ("Ctrl+Z",)),
        ("redo", translatable("Keymap", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    )
    return (Action(action_id, Group.MARKING, name, keys) for action_id, name, keys in rows)


def _view_actions() -> Iterator[Action]:
    rows = (
        ("fullscreen", translatable("Keymap", "Full screen, and back"), ("F",)),
        ("captions", translatable("Keymap", "Captions on or off"), ("C",)),
        ("find_moment", translatable("Keymap", "Find a moment"), ("Ctrl+F",)),
        ("zoom_in", translatable("Keymap", "Timeline larger"), ("+", "=")),
        ("zoom_out", translatable("Keymap", "Timeline smaller"), ("-",)),
        ("zoom_fit", translatable("Keymap", "Whole conversation on the timeline"), ("Ctrl+0",)),
        ("show_keys", translatable("Keymap", "Show all keys"), ("?",)),
    )
    return (Action(action_id, Group.VIEW, name, keys) for action_id, name, keys in rows)
