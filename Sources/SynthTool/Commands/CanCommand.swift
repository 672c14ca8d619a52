import Invariants
import Terraform

extension Command {
    /// `synth can`: whether a role or user may do something, or all that it may do.
    static let can = Command(
        "can", [.one("STACK|FILE|DIR|-"), .one("PRINCIPAL"), .optional("ACTION"), .optional("RESOURCE")],
        options: [
            .values(
                "--context", "KEY=VALUE", "what a condition key has in the request; the same KEY again adds a value"),
            .choice("--format", ["text", "json"], "lines, or a JSON object"),
        ],
        summary: "say whether a role or user may do something, or all that it may do",
        details: """
            PRINCIPAL is the address of an aws_iam_role or aws_iam_user, or a service such as lambda.amazonaws.com. RESOURCE
            is an ARN, or an address with nothing or a suffix behind it: aws_s3_bucket.b/*, aws_dynamodb_table.t/index/i.
            The answer is allowed, denied or conditional, then the statements that decide. A condition key that no --context
            gives may have any value. Without RESOURCE, or with a pattern such as s3:* as ACTION, the answer is a table.
            """
    ) { invocation, session throws(Failure) in
        let question = try Question(invocation)
        let input = try session.input(invocation.operand)
        try session.sayErrors(of: input)
        let permissions = Permissions(of: input.configuration, modules: session.modules(of: input))
        let report = try question.report(on: permissions, root: session.root)
        try session.write(invocation.value(of: "--format") == "json" ? report.json : Array(report.text.utf8))
    }

    /// What is asked, read from the command line.
    private struct Question {
        let principal: String
        let action: String?
        let resource: String?
        var context: [String: [String]] = [:]

        /// Whether many answers are asked for.
        private var isTable: Bool {
            guard let action else { return true }
            return resource == nil || action.contains("*") || action.contains("?")
        }

        init(_ invocation: Invocation) throws(Failure) {
            let operands = invocation.operands
            principal = operands[1]
            action = operands.count > 2 ? operands[2] : nil
            resource = operands.count > 3 ? operands[3] : nil
            let pairs = invocation.values(of: "--context")
            if !pairs.isEmpty, isTable {
                throw .usage("--context goes with one ACTION on one RESOURCE; a table shows all conditions")
            }
            for pair in pairs {
                guard let sign = pair.firstIndex(of: "="), sign != pair.startIndex else {
                    throw .usage("'\(pair)' of option '--context' is no KEY=VALUE, such as aws:SecureTransport=true")
                }
                context[String(pair[..<sign]), default: []].append(String(pair[pair.index(after: sign)...]))
            }
        }

        func report(on permissions: Permissions, root: String) throws(Failure) -> any PermissionReport {
            do throws(QuestionError) {
                guard !isTable, let action, let resource else {
                    return TableReport(try permissions.table(of: principal, action: action, on: resource), root: root)
                }
                let decision = try permissions.decision(for: principal, action: action, on: resource, context: context)
                return DecisionReport(
                    decision: decision, principal: principal, action: action, resource: resource, root: root)
            } catch {
                throw .usage(error.message)
            }
        }
    }
}

/// An answer about permissions, for people and for scripts.
protocol PermissionReport {
    var text: String { get }
    var json: [UInt8] { get }
}
