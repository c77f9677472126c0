"""Keys, sealed files, locks: recordings are kept so that they can be destroyed. Knows no SQL."""
