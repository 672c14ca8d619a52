import Synchronization
import Testing

/// The messages of the issues that a body records, which then fail no test.
func messages(_ body: () throws -> Void) -> [String] {
    let collected = Collected()
    withKnownIssue(isIntermittent: true) {
        // What `#require` throws is an issue already.
        try? body()
    } matching: { issue in
        collected.add(issue.comments.first.map { "\($0)" } ?? "\(issue)")
        return true
    }
    return collected.messages
}

private final class Collected: Sendable {
    private let all = Mutex<[String]>([])

    var messages: [String] { all.withLock { $0 } }

    func add(_ message: String) { all.withLock { $0.append(message) } }
}
