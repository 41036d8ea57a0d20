"""How often the platforms are asked, and what their answers mean for what we know."""
