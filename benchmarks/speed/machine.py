"""What figures were measured on."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from pathlib import Path


def machine() -> dict[str, str | int]:
    """What the figures were measured on."""
    model = next((line.partition(":")[2].strip() for line in _cpu_info() if line.startswith("model name")), platform.processor())
    return {"python": platform.python_version(), "system": f"{platform.system()} {platform.machine()}", "processor": model,
            "cores": os.cpu_count() or 1, "load": f"{os.getloadavg()[0]:.1f}"}


def _cpu_info() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def described(on: Mapping[str, str | int]) -> str:
    """A machine in a sentence."""
    return (f"Python {on['python']}, {on['system']}, {on['processor']}, {on['cores']} cores, a load of {on['load']} before. "
            "Processor time.")
