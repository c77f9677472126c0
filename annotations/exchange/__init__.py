"""What leaves a library for other programs, one module a format. What leaves is not encrypted."""
