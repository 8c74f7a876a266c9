"""PyMatching's solver alone: its package also brings what draws graphs, which takes longer than most rounds."""

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType

_NAME = "pymatching._cpp_pymatching"


def solver() -> ModuleType:
    """Return the module of PyMatching that solves; raises ImportError where the package has none of that name."""
    if _NAME in sys.modules:
        return sys.modules[_NAME]
    package = find_spec("pymatching")
    spec = PathFinder.find_spec(_NAME, package.submodule_search_locations) if package else None
    if spec is None or spec.loader is None:
        raise ImportError(f"no {_NAME}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
