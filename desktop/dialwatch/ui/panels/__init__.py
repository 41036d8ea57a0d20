"""The panels: they show what they are given and say what the user chose."""
