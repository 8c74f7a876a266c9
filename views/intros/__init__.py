"""What two people read who were introduced, and what each of them can write."""
