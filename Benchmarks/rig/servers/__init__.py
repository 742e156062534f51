"""The servers that are compared. Each has a name, ports, and the target of each content."""
