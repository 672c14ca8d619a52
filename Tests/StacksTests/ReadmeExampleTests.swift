import Foundation
import Terraform
import Testing

@Suite struct `The example of the README` {
    @Test func `is the one that is compiled here`() throws {
        let source = try Readme.text(of: "Tests/StacksTests/ReadmeExample.swift")
        #expect(try Readme.block("swift") == source)
    }

    @Test func `of a test is the one that runs here`() throws {
        let source = try Readme.text(of: "Tests/StacksTests/ReadmeTestExample.swift")
        #expect(try Readme.text(of: "README.md").contains("```swift\n\(source)```\n"))
    }

    @Test func `becomes JSON that begins as shown`() throws {
        let configuration = uploads(environment: "dev").configuration()
        #expect(configuration.findings() == [])
        let json = String(decoding: configuration.json(), as: UTF8.self)
        let beginning = try Readme.block("json")
        #expect(json.hasPrefix(beginning))
    }
}

/// The README, next to Package.swift.
private enum Readme {
    static func text(of file: String) throws -> String {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
    }

    /// The first block of a language, without its fence.
    static func block(_ language: String) throws -> String {
        let parts = try text(of: "README.md").components(separatedBy: "```")
        let block = try #require(parts.first { $0.hasPrefix("\(language)\n") })
        return String(block.dropFirst(language.count + 1))
    }
}
