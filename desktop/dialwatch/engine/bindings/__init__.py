"""Number bindings: what is known of them, how they are read, planned and changed."""
