"""Looking at the pages of a paper before it is printed or saved. Writes nothing by itself."""

from kijkwijzer.ui.preview.dialog import OnLeft, PreviewDialog

__all__ = ["OnLeft", "PreviewDialog"]
