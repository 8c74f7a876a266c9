"""Every table: names, columns and the constraints that the spine leans on.

Every row names its workspace and its circle; a circle of '' means the workspace as a whole.
"""

from storage.tables.columns import Base, UtcDateTime
from storage.tables.intros import AcceptanceRow, DraftRow, IntroRow, IntroSideRow, PitchRow
from storage.tables.outcomes import CampaignRow, ConsentRow, OutcomePartyRow, OutcomeRow, OutcomeSourceRow, WorthRow
from storage.tables.people import CircleRow, ForgottenRow, MemberRow, PreferenceRow, Workspace
from storage.tables.profiles import (
    DirectoryMeaningRow,
    DirectoryNameRow,
    DirectoryRow,
    DirectoryWordRow,
    ProfileRow,
    ReplyRow,
    ThreadRow,
)
from storage.tables.rounds import RoundPairRow, RoundPlaceRow, RoundRow
from storage.tables.spine import HostRow, InboxRow, OccurrenceRow, OutboxRow

__all__ = [
    "AcceptanceRow",
    "Base",
    "CampaignRow",
    "CircleRow",
    "ConsentRow",
    "DirectoryMeaningRow",
    "DirectoryNameRow",
    "DirectoryRow",
    "DirectoryWordRow",
    "DraftRow",
    "ForgottenRow",
    "HostRow",
    "InboxRow",
    "IntroRow",
    "IntroSideRow",
    "MemberRow",
    "OccurrenceRow",
    "OutboxRow",
    "OutcomePartyRow",
    "OutcomeRow",
    "OutcomeSourceRow",
    "PitchRow",
    "PreferenceRow",
    "ProfileRow",
    "ReplyRow",
    "RoundPairRow",
    "RoundPlaceRow",
    "RoundRow",
    "ThreadRow",
    "UtcDateTime",
    "Workspace",
    "WorthRow",
]
