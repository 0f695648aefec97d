"""Another YAML reader than ours: `yaml` is PyYAML, or None where it isn't here.

The Python that CMake finds need not be the distribution's, which has the package: then the script starts again with
that one.
"""
import os
import sys

try:
    import yaml
except ImportError:
    DEBIAN = "/usr/bin/python3"
    if sys.executable != DEBIAN and os.access(DEBIAN, os.X_OK):
        os.execv(DEBIAN, [DEBIAN, "-B", *sys.argv])
    yaml = None

MISSING = "PyYAML is not here (package python3-yaml)"
