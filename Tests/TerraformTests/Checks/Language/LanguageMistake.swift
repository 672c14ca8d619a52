import Foundation
import Terraform
import Testing

/// A document that Terraform's own language does not allow, or just does, and the whole of what is said about it after
/// `main.tf.json:`.
struct LanguageMistake: CustomTestStringConvertible, Sendable {
    /// The step at which Terraform 1.11 refuses the document.
    enum Step {
        case initialize, validate, nothing
    }

    let testDescription: String
    let step: Step
    let text: String
    let said: [String]

    init(_ name: String, refusedBy step: Step, _ text: String, _ said: [String]) {
        testDescription = name
        self.step = step
        self.text = text
        self.said = said
    }

    static let all = arguments + settings + references + refactoring
}

@Suite struct `A finding about Terraform's own language` {
    @Test(arguments: LanguageMistake.all) func `says what is wrong, and where`(mistake: LanguageMistake) throws {
        let said = try Configuration(mistake.text + "\n").said
        #expect(said.map { $0.replacing("main.tf.json:", with: "") } == mistake.said)
    }
}

/// The real Terraform refuses the documents that have findings, and takes the others.
@Suite(.enabled(if: RealTerraform.isInstalled, "needs terraform on the PATH"))
struct `The real Terraform's own language` {
    // A module that is not there is refused for that alone.
    static let judged = LanguageMistake.all.filter { $0.step != .initialize && !$0.text.contains("\"module\"") }

    @Test(arguments: judged) func `is judged alike`(mistake: LanguageMistake) throws {
        let terraform = try RealTerraform(Stack("empty", environment: "test"))
        defer { terraform.remove() }
        try Data(mistake.text.utf8).write(to: terraform.folder.appendingPathComponent("main.tf.json"))
        #expect(try terraform.complaints().isEmpty == (mistake.step == .nothing), "\(mistake.text)")
    }
}
