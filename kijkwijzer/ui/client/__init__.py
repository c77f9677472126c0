"""The client's own screen: large and calm, one thing at a time, sealed with a facilitator's key."""
