"""The sandbox's page: the workspace in a browser, where anybody can live in it as anybody."""

from sandbox.page.state import Options, Page, Role
from sandbox.page.tour import TourStep

__all__ = ["Options", "Page", "Role", "TourStep"]
