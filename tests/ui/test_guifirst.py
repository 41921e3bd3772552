"""Garbage goes in the GUI thread, never in a worker."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from designer.ui.guifirst import Collector, put_gui_first


@pytest.fixture
def collector(qapp: QApplication) -> Collector:
    put_gui_first()
    found = qapp.findChild(Collector)
    assert found is not None
    return found


class Loop(QObject):
    """Refers to itself, so that only a collection ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def make_garbage() -> None:
    for _ in range(5000):
        one: list[object] = []
        one.append(one)


def test_there_is_one_collector(collector: Collector, qapp: QApplication) -> None:
    put_gui_first()
    assert len(qapp.findChildren(Collector)) == 1


def test_a_thread_does_not_collect(collector: Collector) -> None:
    gone = weakref.ref(Loop())
    worker = threading.Thread(target=make_garbage)
    worker.start()
    worker.join()
    assert gone() is not None
    make_garbage()
    collector.collect()
    gc.collect(1)
    assert gone() is None
