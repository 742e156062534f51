enum PlaceholderTreaties {}
