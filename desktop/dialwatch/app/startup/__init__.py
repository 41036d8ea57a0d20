"""Starting with the system: one small module for each, and who chooses between them."""
