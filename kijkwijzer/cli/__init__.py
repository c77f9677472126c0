"""The command line: everything the window does with data, without it.

Exit codes: 0 done, 1 it did not work or damage was found, 2 the words are off, 3 consent does not
allow it, 4 the passphrase or recovery key does not fit, 130 stopped by the person.
"""
