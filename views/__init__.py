"""What people see: Block Kit and sentences, pure functions of data."""
