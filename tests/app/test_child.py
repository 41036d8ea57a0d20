"""Children of the window: what they started themselves ends with them."""

import sys
from pathlib import Path

import psutil
from tests.support.engines import until

from dialwatch.app.child import Child

OUTER = """
import subprocess, sys
inner = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(inner.pid, flush=True)
inner.wait()
"""


def test_a_child_is_ended_with_its_own_children(tmp_path: Path):
    log = tmp_path / "child.out"
    child = Child.to_log([sys.executable, "-c", OUTER], log)
    inner = psutil.Process(int(until(lambda: log.read_text().strip())))
    child.kill()
    assert until(lambda: child.code() is not None)
    assert until(lambda: not inner.is_running() or inner.status() == psutil.STATUS_ZOMBIE)


def test_one_that_may_outlive_us_unpacks_for_itself(tmp_path: Path):
    log = tmp_path / "child.out"
    told = "import os; print(os.environ['PYINSTALLER_RESET_ENVIRONMENT'])"
    child = Child.to_log([sys.executable, "-c", told], log)
    assert until(lambda: child.code() is not None)
    assert log.read_text().strip() == "1"
