"""The tables of titles and industries: data a program manager can read, argue with and add to."""
