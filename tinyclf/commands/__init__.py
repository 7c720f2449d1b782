"""What each command does: find its subject, call the library, print the result."""
