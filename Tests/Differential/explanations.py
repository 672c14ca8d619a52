"""Why `synth check` refuses what `terraform validate` accepts, by class, by rule, or by both."""

WHY = {}


def why(class_, rule):
    return WHY.get((class_, rule)) or WHY.get((None, rule)) or WHY.get((class_, None)) or "**to be explained**"
