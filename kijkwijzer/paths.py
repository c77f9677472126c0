"""Where the program keeps its own few things on this computer. Never a recording."""

from pathlib import Path

import platformdirs

_NAME = "kijkwijzer"


def config_dir() -> Path:
    """Give the folder of the settings; it may not be there yet."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False))


def data_dir() -> Path:
    """Give the folder of what the program makes for itself, such as the practice library."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def practice_dir() -> Path:
    """Give the folder of the practice library."""
    return data_dir() / "practice"


def suggested_library_dir() -> Path:
    """Give the folder that a new library is offered in."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "library"
