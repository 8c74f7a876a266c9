"""The sandbox beside stand-ins for Slack that others wrote: the same calls on all, and each difference judged."""
