enum PlaceholderHTTPCore {}
