"""The sentences in which a rubric or guide file is refused. Knows no file."""

from rubrics.fault import translatable

MISSING = translatable("Rubric", "{file}, line {line}: {entry} is missing or empty. Add it.")
UNKNOWN = translatable(
    "Rubric", "{file}, line {line}: {entry} is not known here. Choose one of: {choices}."
)
TWICE = translatable(
    "Rubric", "{file}, line {line}: {entry} is there twice. Give each one a name of its own."
)
NOT_AN_ID = translatable(
    "Rubric",
    "{file}, line {line}: {entry} is not an identity. Use small letters, digits, - and _ only.",
)
NOT_A_VERSION = translatable(
    "Rubric",
    "{file}, line {line}: {entry} is not a version. Use small letters, digits, dots, - and _ only.",
)
CONTROLS = translatable(
    "Rubric",
    "{file}, line {line}: {entry} holds a character that cannot be seen. Take it out.",
)
NOT_ALLOWED = translatable(
    "Rubric", "{file}, line {line}: {entry} has no meaning here. Use only: {choices}."
)
TOO_LONG = translatable(
    "Rubric", "{file}, line {line}: {entry} is too long. Keep it under {most} characters."
)
TOO_MANY = translatable(
    "Rubric", "{file}, line {line}: {entry} has too many entries. Keep it under {most}."
)
NOT_TEXT = translatable(
    "Rubric", '{file}, line {line}: {entry} has to be a text. Write it between "quotes".'
)
NOT_A_TABLE = translatable(
    "Rubric",
    "{file}, line {line}: {entry} has to be a table, with a name = value for each thing in it.",
)
NOT_A_LIST = translatable(
    "Rubric", "{file}, line {line}: {entry} has to be a list. Write it between [ and ]."
)
NOT_A_NUMBER = translatable(
    "Rubric",
    "{file}, line {line}: {entry} has to be a whole number from {least} to {most}. Change it.",
)
NOT_YES_OR_NO = translatable(
    "Rubric", "{file}, line {line}: {entry} has to be true or false. Change it."
)
NOT_TOML = translatable(
    "Rubric", "{file}, line {line}: this is not written as TOML: “{entry}”. Mend that line."
)
NOT_UTF8 = translatable(
    "Rubric", "{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8."
)
TOO_DEEP = translatable(
    "Rubric", "{file}: entries are nested too deeply in it. Write it like the example file."
)
TOO_LARGE = translatable("Rubric", "{file} is too large. Keep it under {most} bytes.")
