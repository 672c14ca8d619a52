import Review
import Terraform

extension Command {
    /// `synth diff A B`: what is different, and what it can do.
    static let diff = Command(
        "diff", [.one("A"), .one("B")],
        options: [
            .choice("--format", ["text", "markdown", "json"], "lines, a comment of a pull request, or a document"),
            .flag("--explain", "trace each difference of two stacks to the setting that causes it"),
            .value("--fail-on", "LEVEL", "exit 1 where a change is that bad: \(levels.joined(separator: ", "))"),
            .flag("--detailed-exitcode", "exit 0 where the sides are equal, 1 on errors, 2 where they differ"),
        ],
        summary: "show what is different about two stacks, documents or plans, worst first",
        details: "Each side is a stack of this package, a file of Terraform JSON, or a plan ('terraform show -json')."
    ) { invocation, session throws(Failure) in
        let level = try level(invocation.value(of: "--fail-on"))
        let first = try session.stack(named: invocation.operands[0])
        let second = try session.stack(named: invocation.operands[1])
        let report = ReviewReport(
            comparing: first, second, explains: invocation.has("--explain") || level == .undeclared)
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
