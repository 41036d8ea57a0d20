"""Days on which plans are sent, for the tests and for the long run."""
