"""The subject and its safekeeping: recordings, moments, consent, the encrypted library."""
