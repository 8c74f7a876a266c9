"""The identifiers that cross floors, as distinct types so that one is never passed for another."""

from typing import NewType

TeamId = NewType("TeamId", str)
CircleId = NewType("CircleId", str)
MemberId = NewType("MemberId", str)
UserId = NewType("UserId", str)
ChannelId = NewType("ChannelId", str)
ThreadId = NewType("ThreadId", str)
ReplyId = NewType("ReplyId", str)
ProfileId = NewType("ProfileId", str)
IntroId = NewType("IntroId", str)
RoundId = NewType("RoundId", str)
OutcomeId = NewType("OutcomeId", str)
OutboxId = NewType("OutboxId", str)
