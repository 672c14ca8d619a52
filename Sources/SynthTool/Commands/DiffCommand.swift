import Review
import Terraform

extension Command {
    /// `synth diff A B`: what is different, and what it can do.
    static let diff = Command(
        "diff", [.one("A"), .optional("B")],
        options: [
            .choice("--format", ["text", "markdown", "json"], "lines, a comment of a pull request, or a document"),
            .flag("--explain", "trace each difference of two stacks to the setting that causes it"),
            .value("--fail-on", "LEVEL", "exit 1 where a change is that bad: \(levels.joined(separator: ", "))"),
            .flag("--detailed-exitcode", "exit 0 where the sides are equal, 1 on errors, 2 where they differ"),
            .flag("--approved", "say only whether two plans are the same decision: exit 0, or 2"),
        ],
        summary: "show what is different about stacks, documents or plans, worst first",
        details: """
            A and B are stacks of this package, files or folders of Terraform JSON, or plans ('terraform show -json'), in
            any combination. A plan alone is shown as what it does. Between two environments, such as dev and prd, values
            that differ in the environment's name alone are counted, not listed. What replaces a resource is predicted from the provider's source; "may" says that a
            condition decides. --fail-on LEVEL counts that level and worse ones; undeclared is what no setting causes.
            """
    ) { invocation, session throws(Failure) in
        let level = try level(invocation.value(of: "--fail-on"))
        let sides = try invocation.operands.map { text throws(Failure) in try session.diffSide(text) }
        if invocation.has("--approved") { return try session.approve(sides) }
        for side in sides { try session.refuseErrors(of: side) }
        let report = try session.report(on: sides, explains: invocation.has("--explain") || level == .undeclared)
        switch invocation.value(of: "--format") {
        case "json": try session.write(report.json())
        case "markdown": try session.write(report.markdown())
        default: try session.write(report.text(isColored: session.isColored))
        }
        if let level, report.reaches(level) { throw .findings }
        if invocation.has("--detailed-exitcode"), !report.isEmpty { throw .different }
    }

    private static let levels = ReviewReport.Level.allCases.map(\.rawValue)

    private static func level(_ word: String?) throws(Failure) -> ReviewReport.Level? {
        guard let word else { return nil }
        if let level = ReviewReport.Level(rawValue: word) { return level }
        let advice =
            Spelling.nearest(to: word.lowercased(), among: levels).map { "did you mean '\($0)'?" }
            ?? "use \(levels.joined(separator: ", "))"
        throw .usage("unknown value '\(word)' of option '--fail-on'; \(advice)")
    }
}

extension Session {
    /// Says what is wrong with a side that cannot be read as it is meant.
    fileprivate func refuseErrors(of side: DiffSide) throws(Failure) {
        let errors = side.configuration?.reported.filter { $0.severity == .error } ?? []
        for finding in errors { say(finding.text(relativeTo: root, subject: side.name)) }
        if !errors.isEmpty { throw .findings }
        if case .plan(let plan, let path) = side, plan.isErrored {
            throw Failure(
                "planning failed for '\(path)' (errored is true), so it says only what came before, and Terraform refuses "
                    + "to apply it; plan again")
        }
    }

    /// Compares two sides, or shows what a plan does.
    fileprivate func report(on sides: [DiffSide], explains: Bool) throws(Failure) -> ReviewReport {
        if explains { try checkSettings(of: sides) }
        guard sides.count == 2 else {
            guard case .plan(let plan, let path) = sides[0] else {
                throw .usage("missing B; only a plan is shown alone; usage: \(Command.diff.usage)")
            }
            return ReviewReport(of: plan, name: path)
        }
        let names = (before: sides[0].name, after: sides[1].name)
        let environments = environments(of: sides)
        switch (sides[0], sides[1]) {
        case (.stack(let first), .stack(let second)):
            return ReviewReport(comparing: first, second, explains: explains)
        case (.plan(let first, _), .plan(let second, _)):
            return ReviewReport(comparing: first, second, names: names, environments: environments)
        case (.plan(let plan, _), let other):
            guard let configuration = other.configuration else { break }
            return ReviewReport(
                comparing: configuration, with: plan, isPlanFirst: true, names: names,
                modules: modules(beside: other.name))
        case (let other, .plan(let plan, _)):
            guard let configuration = other.configuration else { break }
            return ReviewReport(
                comparing: configuration, with: plan, isPlanFirst: false, names: names,
                modules: modules(beside: other.name))
        default: break
        }
        guard let first = sides[0].configuration, let second = sides[1].configuration else { throw .findings }
        return ConfigurationComparison(first, second, environments: environments)
            .report(before: names.before, after: names.after)
    }

    /// The environments of two sides where they surely are two, so that their names are no differences.
    ///
    /// Nobody says of which environment a document or plan is; two of one environment are compared to the letter.
    private func environments(of sides: [DiffSide]) -> (before: String, after: String)? {
        guard let first = sides[0].environment, let second = sides[1].environment,
            EnvironmentSearch.areDifferent(first, second)
        else { return nil }
        return (first, second)
    }

    /// Only stacks that are described from settings of one type have differences with causes.
    private func checkSettings(of sides: [DiffSide]) throws(Failure) {
        guard sides.count == 2, case .stack(let before) = sides[0], case .stack(let after) = sides[1] else {
            throw .usage("'--explain' takes two stacks of this package")
        }
        let (first, second) = (before.stack, after.stack)
        guard let one = first.settings, let other = second.settings, one.typeName == other.typeName else {
            throw .usage("'\(first.name)' and '\(second.name)' are not described from settings of one type")
        }
        if let property = one.unlisted.first {
            throw Failure(
                "property '\(property)' is not in the list of \(one.typeName).settings; add .init(\\.\(property))")
        }
    }

    /// Says whether two plans are one decision.
    fileprivate func approve(_ sides: [DiffSide]) throws(Failure) {
        guard sides.count == 2, case .plan(let approved, let first) = sides[0],
            case .plan(let plan, let second) = sides[1]
        else { throw .usage("'--approved' takes two plans ('terraform show -json')") }
        let approval = Approval(approved, plan)
        guard !approval.differences.isEmpty else { return try write("\(second) is the decision of \(first)\n") }
        try write(approval.differences.map { $0 + "\n" }.joined())
        throw .different
    }
}
