"""Looking at the pages of a paper before it is printed or saved. Writes nothing by itself."""
