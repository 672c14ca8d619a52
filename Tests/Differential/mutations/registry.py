"""The classes of mutations, in the order of the table."""

CLASSES = {}


class Class:
    """`group` says who refuses such a document; `alone` classes are judged as root modules, one in a run; of `rare` ones,
    which few documents have a place for, more are made from each document. `unclaimed` says why misses are no faults."""

    def __init__(self, name, group, title, function, alone, warning, rare, unclaimed):
        self.name = name
        self.group = group
        self.title = title
        self.function = function
        self.alone = alone
        self.warning = warning
        self.rare = rare
        self.unclaimed = unclaimed
        self.claimed = not unclaimed


class Change:
    """One change: what it does in words, the address of the block, and the function that does it to a fresh tree or text."""

    def __init__(self, note, address, edit, on_text=False):
        self.note = note
        self.address = address
        self.edit = edit
        self.on_text = on_text


def mutation(name, group, title, alone=False, warning=False, rare=False, unclaimed=None):
    def register(function):
        CLASSES[name] = Class(name, group, title, function, alone, warning, rare, unclaimed)
        return function
    return register
