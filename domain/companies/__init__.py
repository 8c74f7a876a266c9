"""Companies by the names people write: what two spellings share, and when two names are one employer's."""

from domain.companies.folding import fold_company, names_nothing
from domain.companies.sameness import company_key, is_same_company

__all__ = ["company_key", "fold_company", "is_same_company", "names_nothing"]
