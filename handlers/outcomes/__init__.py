"""What came of it: the ledger, who writes in it, what members allow, and what it is worth."""
