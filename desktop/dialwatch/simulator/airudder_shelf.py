"""The tasks of an AI Rudder account by their ids, those begun while the world runs included."""

from dialwatch.simulator.airudder_records import TaskBook
from dialwatch.simulator.airudder_wire import Refused
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.plan import Kind
from dialwatch.simulator.world import World

__all__ = ["TaskShelf"]


class TaskShelf:
    """A book for each task, made when it is first asked for."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._books: dict[str, TaskBook] = {}

    def of(self, *kinds: Kind) -> list[TaskBook]:
        """The books of tasks of these kinds, oldest first."""
        campaigns = self._world.of("airudder")
        return [self.of_campaign(c) for c in campaigns if c.plan.kind in kinds]

    def book(self, key: str, *kinds: Kind) -> TaskBook:
        """The task of that id, if it is of one of these kinds. Raises Refused."""
        campaign = self._world.campaign("airudder", key)
        if campaign is None or campaign.plan.kind not in kinds:
            raise Refused(404, "no such task")
        return self.of_campaign(campaign)

    def of_campaign(self, campaign: Campaign) -> TaskBook:
        """The book of that campaign."""
        book = self._books.get(campaign.key)
        if book is None:
            book = self._books[campaign.key] = TaskBook(campaign)
        return book
