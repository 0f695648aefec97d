"""Whether PyYAML reads what was carried over as it stood. same_actions.py OLD NEW [IDS LEFT BEHIND...]"""
import sys

import yaml


def read(name):
    with open(name, "rb") as plan:
        return yaml.safe_load(plan)


def kept(action, left):
    """What is to come over of an open action."""
    action = dict(action)
    for key, is_kept in (("after", lambda one: one not in left),
                         ("updates", lambda one: one.get("field") == "deadline")):
        if key in action:
            action[key] = [one for one in action[key] if is_kept(one)]
            if not action[key]:
                del action[key]
    return action


def exact(value):
    """1 is not True and not 1.0 here."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return (type(value).__name__, value)


old, new, left = read(sys.argv[1]), read(sys.argv[2]), sys.argv[3:]
wanted = {key: old[key] for key in old if key in ("people", "calendar", "facilitator", "parked", "improvements")
          or key.startswith("x-")}
wanted["actions"] = [kept(action, left) for action in old["actions"] if action["id"] not in left]
different = 0
for key, value in wanted.items():
    if exact(new.get(key)) != exact(value):
        print(f"{key}: {value!r}\nreads as {new.get(key)!r}")
        different += 1
sys.exit(1 if different else 0)
