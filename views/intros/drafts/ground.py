"""Says in the words of a language what two have in common, as matching understands their titles and industries."""

from collections.abc import Mapping

from domain.intros.drafting import Language
from domain.peers import DEFAULT_RULES, Reason, ReasonKind
from domain.peers.reading import read
from domain.peers.reasons import reasons
from domain.topics import SharedWords
from views.intros.drafts.names import at_level, work_name
from views.intros.scripts import Person
from views.suggestions.peers import place_name

SLOTS = ("our_title", "our_industry", "our_work", "my_work", "their_work", "my_field", "their_field", "our_level")


def common_ground(sender: Person, receiver: Person, language: Language) -> Mapping[str, str]:
    """Return all SLOTS with what holds of the pair, and empty where nothing does.

    Work is named in words of ours, an industry as whoever is in it wrote it, or in English by our name where the two
    wrote it differently. A title that both wrote says their work and level already.
    """
    ground = dict.fromkeys(SLOTS, "")
    ground["our_title"] = _same(sender.title, receiver.title)
    ground["our_industry"] = _same(sender.industry, receiver.industry)
    mine, theirs = (read(one.title, one.industry) for one in (sender, receiver))
    for reason in reasons(mine, theirs, SharedWords(), DEFAULT_RULES.weighing):
        if reason.places:
            ground.update(_of_fields(reason, sender.industry, receiver.industry, language))
        elif reason.kind is ReasonKind.NEAR_FUNCTIONS:
            works = (work_name(said.role.function, None, language) for said in (mine, theirs))
            ground.update(zip(("my_work", "their_work"), works, strict=True))
        elif not ground["our_title"]:
            ground.update(_of_work(reason, language))
    return ground


def _of_fields(reason: Reason, mine: str, theirs: str, language: Language) -> Mapping[str, str]:
    if same := _same(mine, theirs):
        return {"our_industry": same}
    if reason.kind is not ReasonKind.SAME_INDUSTRY:
        return {"my_field": mine, "their_field": theirs}
    # Of two words for one industry, one may be of another language: ours is in English, and so is the note then.
    return {"our_industry": place_name(reason.places[0]) if language is Language.ENGLISH else mine}


def _of_work(reason: Reason, language: Language) -> Mapping[str, str]:
    level = at_level(reason.seniority, language)
    if not reason.functions:
        return {"our_level": level}
    work = work_name(reason.functions[0], reason.specialty, language)
    return {"our_work": f"{work} {level}".rstrip()}


def _same(one: str, other: str) -> str:
    return one if one.casefold() == other.casefold() else ""
