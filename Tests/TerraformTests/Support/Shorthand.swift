import Terraform

extension Stack {
    /// A stack filled by a test.
    static func with(_ fill: (Stack) -> Void) -> Stack {
        let stack = Stack("shop", environment: "test")
        fill(stack)
        return stack
    }

    /// The document without its first comment, whose text does not matter to most tests.
    var text: String {
        let lines = String(decoding: configuration().json(), as: UTF8.self).split(separator: "\n")
        return (["{"] + lines.filter { !$0.hasPrefix("  \"//\"") }.dropFirst()).joined(separator: "\n")
    }

    /// The document in one line, with blanks only within strings.
    var line: String {
        text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
            .replacing("\": ", with: "\":")
    }

    /// The findings as they are printed, relative to a package that lies at the folder of the tests.
    var findings: [String] {
        configuration().findings().map { $0.text(relativeTo: "/package", subject: "shop-test") }
    }

    /// Adds a block as if from a line of the file `Stacks/Shop.swift`.
    func put(_ line: Int, _ block: some Declarable) {
        add(block, file: "/package/Stacks/Shop.swift", line: line, column: 5)
    }
}
