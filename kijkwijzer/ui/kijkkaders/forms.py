"""The forms of the editor: the whole, a principle, a code, questions, words, ideas, what went."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row
from kijkwijzer.ui.kijkkaders import changing
from kijkwijzer.ui.kijkkaders.draft import Path, allowed_for, codes, gone
from kijkwijzer.ui.kijkkaders.fields import Form
from kijkwijzer.ui.kijkkaders.writing import Writing
from kijkwijzer.ui.translation import language
from rubrics.model import NOTE_FIELDS, OTHERS, Shape, in_language
from rubrics.reader import FOCUS_MAX, PERSPECTIVES

translate = QCoreApplication.translate


def perspective_name(who: str) -> str:
    """Give what a point of view is called."""
    names = {
        "coordinator": translate("RubricForms", "The work coordinator"),
        "client": translate("RubricForms", "The client"),
        "peer": translate("RubricForms", "A colleague who looks along"),
        "researcher": translate("RubricForms", "A researcher"),
        OTHERS: translate("RubricForms", "Everybody else"),
    }
    return names[who]


def shape_name(shape: str) -> str:
    """Give what a mark is called."""
    names = {
        Shape.CIRCLE.value: translate("RubricForms", "● Circle"),
        Shape.SQUARE.value: translate("RubricForms", "■ Square"),
        Shape.TRIANGLE.value: translate("RubricForms", "▲ Triangle"),
    }
    return names[shape]


def code_choices(writing: Writing, none: str) -> list[tuple[str, object]]:
    """Give every code to choose from, after a choice for none."""
    nameless = translate("RubricForms", "(no name yet)")
    named = [
        (in_language(one["name"], language()) or nameless, one["uid"])
        for _, one in codes(writing.draft)
    ]
    return [(none, ""), *named]


class WholeForm(Form):
    """What the rubric is called, and what holds for all of it."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing)
        self.heading(self.tr("The whole"))
        self.words(("name",), self.tr("Name"))
        told = self.tr("Whose it is and what it is based on. It is shown wherever it is chosen.")
        self.words(("status",), self.tr("Where it comes from"), "long", told)
        numbers: list[tuple[str, object]] = [(str(one), one) for one in range(1, FOCUS_MAX + 1)]
        self.choice(("focus_max",), self.tr("Codes in focus a session, at most"), numbers)
        first = self.tr("The first code")
        self.choice(
            ("quick_mark",),
            self.tr("Code of the quick mark"),
            code_choices(writing, first),
            self.tr(
                "What the first viewing marks with, before anything is named. A code of its own"
                " for it is useful: then it stays clear what was named later."
            ),
        )
        self._note_fields()
        self.problem_of(("principles",))
        self.end()

    def _note_fields(self) -> None:
        names = {
            "observation": self.tr("What you see"),
            "interpretation": self.tr("What you think"),
            "effect_on_other": self.tr("What it does to the other"),
            "alternative": self.tr("What else could be"),
        }
        on = self._writing.draft["note_fields"]
        boxes = self.checks(
            self.tr("Asked with a moment"), [(names[one], one) for one in NOTE_FIELDS[:2]], on
        ) + self._more_checks([(names[one], one) for one in NOTE_FIELDS[2:]], on)
        # What is seen is always asked: it is the one that is enough.
        boxes[0].setEnabled(False)
        for box in boxes:
            box.toggled.connect(lambda: self._take_fields(boxes))

    def _more_checks(self, choices: list[tuple[str, str]], on: list[str]) -> list[QCheckBox]:
        boxes = []
        for words, value in choices:
            box = QCheckBox(as_typed(words))
            box.setProperty("value", value)
            box.setChecked(value in on)
            boxes.append(box)
        self.column.addLayout(row(*boxes, 1, spacing_px=10))
        return boxes

    def _take_fields(self, boxes: list[QCheckBox]) -> None:
        self._writing.put(
            ("note_fields",), [one.property("value") for one in boxes if one.isChecked()]
        )


class PrincipleForm(Form):
    """A way of looking: its name, its mark, and what to ask with it."""

    def __init__(self, writing: Writing, path: Path) -> None:
        super().__init__(writing)
        self.heading(self.tr("Principle"), self.tr("A way of looking. Its codes stand under it."))
        self.words((*path, "name"), self.tr("Name"))
        shapes: list[tuple[str, object]] = [(shape_name(one.value), one.value) for one in Shape]
        told = self.tr("Each principle has a mark, so that it is never told apart by colour alone.")
        self.choice((*path, "shape"), self.tr("Mark"), shapes, told)
        asked = self.tr("Stands above the note when a moment has a code of this principle.")
        name = self.tr("Question for the work coordinator (not needed)")
        self.words((*path, "question"), name, "long", asked)
        self.problem_of((*path, "codes"))
        self.end()


class CodeForm(Form):
    """Something one can see."""

    def __init__(self, writing: Writing, path: Path) -> None:
        super().__init__(writing)
        self._path = path
        self._code = writing.draft["principles"][path[1]]["codes"][path[3]]
        self.heading(self.tr("Code"), self.tr("Something that one can see or hear."))
        self.words((*path, "name"), self.tr("Name"))
        self.words((*path, "definition"), self.tr("What it is"), "long")
        self.words((*path, "use"), self.tr("When to use it"), "long")
        self.words((*path, "use_not"), self.tr("When not"), "long")
        self.words((*path, "example"), self.tr("An example (not needed)"), "long")
        told = self.tr("One capital letter, digit or sign, or F1 to F12. It may be left empty.")
        self.key((*path, "key"), self.tr("Key"), told)
        self._principle_choice()
        self._valences()
        self.end()

    def _principle_choice(self) -> None:
        draft = self._writing.draft
        nameless = self.tr("(no name yet)")
        choices: list[tuple[str, object]] = [
            (in_language(one["name"], language()) or nameless, one["uid"])
            for one in draft["principles"]
        ]
        uid = self._code["uid"]
        self.choice(
            (*self._path[:2], "uid"),
            self.tr("Stands under"),
            choices,
            chosen=lambda to: self._writing.reshape(
                changing.put_under(draft, uid, str(to)), f"code:{uid}"
            ),
        )

    def _valences(self) -> None:
        told = self.tr("What who marks may say about a moment with this code.")
        self.heading(self.tr("May be said"), told)
        nodes = self._writing.draft["valences"]
        known = [(in_language(one["name"], language()), str(one["id"])) for one in nodes]
        named = tuple(one for one in PERSPECTIVES if one in self._code["valences"])
        people = (*dict.fromkeys(("client", *named)), OTHERS)
        boxes = {
            who: self.checks(perspective_name(who), known, allowed_for(self._code, who))
            for who in people
        }
        for ones in boxes.values():
            for box in ones:
                box.toggled.connect(lambda: self._take_valences(boxes))

    def _take_valences(self, boxes: dict[str, list[QCheckBox]]) -> None:
        allowed = {
            who: [one.property("value") for one in ones if one.isChecked()]
            for who, ones in boxes.items()
        }
        everything = all(one.isChecked() for ones in boxes.values() for one in ones)
        self._writing.put((*self._path, "valences"), {} if everything else allowed)


class ValencesForm(Form):
    """How works, does not work and question are called, and how the client calls them."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing)
        told = self.tr("What a moment can be. A client has words of their own for it.")
        self.heading(self.tr("Works, does not work, question"), told)
        for place in range(len(writing.draft["valences"])):
            self.words(("valences", place, "name"), self.tr("For who looks back"))
            self.words(("valences", place, "client_name"), self.tr("For the client"))
        self.end()


class QuestionsForm(Form):
    """What is asked of each point of view."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing)
        told = self.tr("Questions that help to look, for each who looks.")
        self.heading(self.tr("Questions"), told)
        self.problem_of(("prompts",))
        for who in PERSPECTIVES:
            self._ask(who)
        self.end()

    def _ask(self, who: str) -> None:
        writing = self._writing
        self.heading(perspective_name(who))
        self.problem_of(("prompts", who))
        name = self.tr("Question {number}")
        for place in range(len(writing.draft["prompts"][who])):
            path = ("prompts", who, place)
            self.words((*path, "words"), name.format(number=place + 1), "long")
            _removing(self, path, self.tr("Remove question"), "questions")
        add = Button(self.tr("Add question"), icon_name="plus")
        add.setAccessibleDescription(perspective_name(who))
        add.clicked.connect(
            lambda: writing.reshape(changing.add_question(writing.draft, who), "questions")
        )
        self.column.addLayout(row(add, 1))


class IdeasForm(Form):
    """Ready-made examples of one thing to do differently."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing)
        told = self.tr("Examples to start from when somebody wants to try something.")
        self.heading(self.tr("Ideas to try"), told)
        self.problem_of(("try_outs",))
        anywhere = self.tr("Any code")
        for place in range(len(writing.draft["try_outs"])):
            path = ("try_outs", place)
            self.words((*path, "text"), self.tr("What to do differently"), "long")
            self.words((*path, "notice"), self.tr("How one will notice"), "long")
            choices = code_choices(writing, anywhere)
            self.choice((*path, "code"), self.tr("Goes with"), choices)
            _removing(self, path, self.tr("Remove idea"), "ideas")
        add = Button(self.tr("Add idea"), icon_name="plus")
        add.clicked.connect(lambda: writing.reshape(changing.add_idea(writing.draft), "ideas"))
        self.column.addLayout(row(add, 1))
        self.end()


class GoneForm(Form):
    """What takes the place of codes that the version before had."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing)
        told = self.tr(
            "Moments keep the version that they were made with. Whoever moves them to the new"
            " version sees what is said here, and can take it back."
        )
        self.heading(self.tr("Codes that went"), told)
        draft = writing.draft
        nothing = self.tr("Nothing: moments keep the old code")
        for old in gone(draft):
            name = in_language(draft["before"][old], language())
            self._becomes(old, name, code_choices(writing, nothing))
        self.end()

    def _becomes(self, old: str, name: str, choices: list[tuple[str, object]]) -> None:
        told = self.tr("“{code}” becomes").format(code=name)
        self.choice(("became", old), told, choices)


def make_form(writing: Writing, place: str) -> Form:
    """Make the form of a place in the outline; the whole when there is no such place any more."""
    kind, _, uid = place.partition(":")
    plain: dict[str, Callable[[Writing], Form]] = {
        "valences": ValencesForm,
        "questions": QuestionsForm,
        "ideas": IdeasForm,
        "gone": GoneForm,
    }
    if kind in plain:
        return plain[kind](writing)
    if kind == "principle" and (found := changing.principle_node(writing.draft, uid)):
        return PrincipleForm(writing, found[0])
    if kind == "code" and (found := changing.code_node(writing.draft, uid)):
        return CodeForm(writing, found[0])
    return WholeForm(writing)


def _removing(form: Form, path: Path, words: str, place: str) -> None:
    writing = form._writing  # noqa: SLF001  (a part of the form)
    button = Button(words, "quiet")
    button.clicked.connect(lambda: writing.reshape(changing.drop_at(writing.draft, path), place))
    form.column.addLayout(row(button, 1))
    form.column.addSpacing(6)
