"""Hears from Windows that the session was locked. Used on Windows alone."""

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_SESSION_CHANGE = 0x02B1  # WM_WTSSESSION_CHANGE
_SESSION_LOCK = 0x7  # WTS_SESSION_LOCK
_FOR_THIS_SESSION = 0

Buffer = QByteArray | bytes | bytearray | memoryview


class _Message(ctypes.Structure):
    """The start of Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t),
    )


class SessionFilter(QAbstractNativeEventFilter):
    """Calls back when the session locks."""

    def __init__(self, locked: Callable[[], object]) -> None:
        super().__init__()
        self._locked = locked

    def install(self) -> None:
        """Ask Windows to tell, by the first window there is. Raises OSError, AttributeError."""
        app = QCoreApplication.instance()
        windows = QApplication.topLevelWidgets()
        if app is None or not windows:
            return
        library = ctypes.CDLL("wtsapi32.dll")
        library.WTSRegisterSessionNotification(int(windows[0].winId()), _FOR_THIS_SESSION)
        app.installNativeEventFilter(self)

    @override
    def nativeEventFilter(self, event_type: Buffer, message: Any) -> object:
        told = _Message.from_address(int(message))
        if told.message == _SESSION_CHANGE and told.first == _SESSION_LOCK:
            self._locked()
        return False, 0
