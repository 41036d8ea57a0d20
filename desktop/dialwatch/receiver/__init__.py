"""Takes the platforms' pushes: authenticates, keeps, acknowledges; what they mean is read later."""
