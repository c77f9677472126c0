"""The pages on which rubrics are made, changed, shared and chosen, and moments moved along."""
