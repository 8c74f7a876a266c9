"""Scores pairs of a whole circle by the million, each as `domain.peers.compare` scores it."""

from domain.crowds.crowd import REFUSED, Crowd

__all__ = ["REFUSED", "Crowd"]
