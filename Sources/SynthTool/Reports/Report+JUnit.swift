import Terraform

extension Report {
    /// The findings as JUnit's XML, which build servers show as tests.
    ///
    /// An input is a suite. An error is a test that failed, a warning one that was skipped; both have the rule as their
    /// class and the message as their name, which stay the same while lines move. An input without findings is one test
    /// that passed. The document suits both schemas in use, that of Ant and that of Jenkins.
    ///
    /// - Parameter time: When the check ran, as `2026-01-31T12:00:00` in UTC; Ant's schema demands it.
    func junit(time: String) -> [UInt8] {
        var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, "<testsuites>"]
        for (index, input) in inputs.enumerated() { lines += suite(input, id: index, time: time) }
        lines.append("</testsuites>\n")
        return Array(lines.joined(separator: "\n").utf8)
    }

    private func suite(_ input: Input, id: Int, time: String) -> [String] {
        let errors = input.findings.count { $0.severity == .error }
        let attributes = [
            ("name", input.name), ("package", "formwork"), ("id", String(id)), ("timestamp", time),
            ("hostname", "localhost"), ("tests", String(max(input.findings.count, 1))), ("failures", String(errors)),
            ("errors", "0"), ("skipped", String(input.findings.count - errors)), ("time", "0"),
        ]
        var lines = ["  " + tag("testsuite", attributes), "    <properties/>"]
        if input.findings.isEmpty { lines.append("    " + test("no findings", of: "check", end: "/>")) }
        for finding in input.findings { lines += test(finding, of: input) }
        return lines + ["    <system-out/>", "    <system-err/>", "  </testsuite>"]
    }

    private func test(_ finding: Finding, of input: Input) -> [String] {
        let attributes = [("message", finding.message)]
        let result =
            finding.severity == .error
            ? ("failure", attributes + [("type", finding.rule)]) : ("skipped", attributes)
        let text = XMLText.escaped(finding.text(relativeTo: root, subject: input.name))
        return [
            "    " + test(finding.message, of: finding.rule, end: ">"),
            "      \(tag(result.0, result.1))\(text)</\(result.0)>", "    </testcase>",
        ]
    }

    private func test(_ name: String, of rule: String, end: String) -> String {
        tag("testcase", [("name", name), ("classname", rule), ("time", "0")], end: end)
    }

    private func tag(_ name: String, _ attributes: [(name: String, value: String)], end: String = ">") -> String {
        "<\(name)\(attributes.map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined())\(end)"
    }
}
