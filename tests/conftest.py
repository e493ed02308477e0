"""What takes long is run with `pytest -m long` only."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "long" not in str(config.getoption("-m")):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="takes minutes: pytest -m long"))


@pytest.fixture
def seconds() -> Callable[[Callable[[], object]], float]:
    """Processor time of a call, the least of three: other programs, and the garbage that other tests left, don't count."""

    def once(call: Callable[[], object]) -> float:
        began = time.process_time()
        call()
        return time.process_time() - began

    def least(call: Callable[[], object]) -> float:
        gc.collect()
        gc.disable()
        try:
            return min(once(call) for _ in range(3))
        finally:
            gc.enable()

    return least
