"""What a list or a selection would change in an application's bindings; pure, it asks nobody."""
