"""Starts the program: python -m kijkwijzer, or the command kijkwijzer."""

import sys

from kijkwijzer.cli.run import main

if __name__ == "__main__":
    sys.exit(main())
