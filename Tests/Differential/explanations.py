"""Why `synth check` refuses what `terraform validate` accepts, by class, by rule, or by both."""

_LATER = "In validate a resource or data source has no values and no types; the plan refuses it"
_UNKNOWN = ("The provider leaves out what stands beside a value that is not known yet, and the stand-in for 6.25.0 has no "
            "validators; with the values both are refused")
_REPEATED = "It stands in a dynamic or repeated block whose elements validate does not know; the plan evaluates it"
_PLAN = "Validate does not look at it; the plan refuses it"

WHY = {
    ("wrong-type-reference", "expression-type"): _LATER,
    (None, "template-value"): _LATER,
    (None, "reference-cycle"): "The plan refuses it: a value cannot depend on itself",
    (None, "still-declared"): _PLAN,
    (None, "move"): _PLAN,
    ("bad-lifecycle", "unknown-reference"): _PLAN,
    (None, "sensitive-output"): "In validate the attributes of a provider are not marked as sensitive; the plan refuses it",
    (None, "unsupported-attribute"): _REPEATED,
    (None, "invalid-index"): _REPEATED,
    (None, "out-of-scope"): _REPEATED,
    (None, "incomplete-reference"): _REPEATED,
    (None, "wrong-type"): _REPEATED,
    (None, "expression-type"): _REPEATED,
    (None, "block-count"): _REPEATED,
    (None, "table-attribute"): "AWS refuses an attribute definition that no key uses, at apply",
    (None, "deprecated"): "The schema of 6.25.0 marks it; the stand-in gives no such warning",
    ("unknown-timeout", "unknown-argument"): "Terraform overlooks unknown arguments of a block that an override file changes",
    ("unknown-provider-argument", "unknown-argument"): "Terraform passes over the configuration of a provider that nothing uses",
    (None, "missing-argument"): _UNKNOWN,
}
WHY |= {(None, rule): _UNKNOWN for rule in (
    "range", "length", "pattern", "format", "unknown-word", "element-count", "exactly-one", "at-least-one",
    "conflicting-arguments", "required-together")}


def why(class_, rule):
    return WHY.get((class_, rule)) or WHY.get((None, rule)) or WHY.get((class_, None)) or "**to be explained**"
