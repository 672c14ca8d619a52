import Foundation

/// A buildspec as a file for people: YAML with its commands as blocks of text.
enum BuildspecFile {
    /// The file in the repository of the web service's application.
    static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Stacks/WebService/Application/buildspec.yml").standardized

    private static let head = """
        # What CodeBuild does with this repository, for those who build elsewhere. The pipeline does not read this file: its
        # project carries the same text, and gives CONTAINER_NAME, IMAGE_REPOSITORY and TASK_DEFINITION. Written from
        # Sources/Architecture/Delivery/Buildspec+BlueGreen.swift; change it there.

        """

    /// The order in which a build is read; what is not named comes last.
    private static let order = [
        "version", "env", "phases", "install", "pre_build", "build", "post_build", "on-failure", "commands", "finally",
        "artifacts", "base-directory", "files",
    ]

    /// The file for a buildspec in JSON.
    static func text(of buildspec: String) throws -> String {
        let value = try JSONSerialization.jsonObject(with: Data(buildspec.utf8))
        return head + lines(of: value).joined(separator: "\n") + "\n"
    }

    private static func lines(of value: Any) -> [String] {
        switch value {
        case let members as [String: Any]:
            members.sorted { rank($0.key) < rank($1.key) }.flatMap { key, value in
                value is String || value is NSNumber
                    ? joined("\(key): ", lines(of: value)) : ["\(key):"] + lines(of: value).map { "  \($0)" }
            }
        case let elements as [Any]: elements.flatMap { joined("- ", lines(of: $0)) }
        case let text as String where isPlain(text): [text]
        case let text as String:
            ["|-"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
        default: ["\(value)"]
        }
    }

    private static func joined(_ start: String, _ lines: [String]) -> [String] {
        [start + (lines.first ?? "")] + lines.dropFirst()
    }

    private static func rank(_ key: String) -> String {
        "\(100 + (order.firstIndex(of: key) ?? order.count)) \(key)"
    }

    /// Whether YAML reads the text as it stands there.
    private static func isPlain(_ text: String) -> Bool {
        text.first?.isLetter == true && !text.contains("\n") && !text.contains(": ") && !text.contains(" #")
            && !text.hasSuffix(":") && !["no", "off", "on", "null", "true", "false", "yes"].contains(text.lowercased())
    }
}
