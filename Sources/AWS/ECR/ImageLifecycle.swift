public import Terraform

/// Which images an ECR repository deletes, rule by rule; the first that fits an image decides.
///
/// ```swift
/// ECRLifecyclePolicy("web", policy: .images(.expireUntagged(after: .days(7)), .keepLast(30)), repository: repository.id)
/// ```
///
/// Source: Amazon ECR, "Lifecycle policy properties".
public struct ImageRule: Hashable, Sendable {
    enum Selection: Hashable, Sendable {
        case any, untagged
        case tagged([String])
    }

    enum Count: Hashable, Sendable {
        case more(Int)
        case older(Duration)
    }

    let selection: Selection
    let count: Count
    let description: String

    /// Keeps the newest images and deletes the others; the last rule of a policy.
    public static func keepLast(_ count: Int) -> ImageRule {
        ImageRule(selection: .any, count: .more(count), description: "Keep the last \(count) images")
    }

    /// Keeps the newest images among those whose tags match a pattern with `*`, such as `release-*`.
    public static func keepLast(_ count: Int, taggedLike patterns: String...) -> ImageRule {
        ImageRule(
            selection: .tagged(patterns), count: .more(count),
            description: "Keep the last \(count) images tagged \(patterns.joined(separator: ", "))")
    }

    /// Deletes images without a tag some whole days after they were pushed.
    public static func expireUntagged(after age: Duration) -> ImageRule {
        ImageRule(
            selection: .untagged, count: .older(age),
            description: "Expire untagged images after \(age.components.seconds / 86400) days")
    }

    /// Deletes images some whole days after they were pushed; the last rule of a policy.
    public static func expire(after age: Duration) -> ImageRule {
        ImageRule(
            selection: .any, count: .older(age),
            description: "Expire images after \(age.components.seconds / 86400) days")
    }

    func json(priority: Int) -> JSONText {
        var selection: [JSONText.Member] = []
        switch self.selection {
        case .any: selection.append(.init("tagStatus", "any"))
        case .untagged: selection.append(.init("tagStatus", "untagged"))
        case .tagged(let patterns):
            selection += [.init("tagStatus", "tagged"), .init("tagPatternList", .words(patterns))]
        }
        switch count {
        case .more(let count):
            selection += [.init("countType", "imageCountMoreThan"), .init("countNumber", .integer(Expression(count)))]
        case .older(let age):
            selection += [
                .init("countType", "sinceImagePushed"), .init("countUnit", "days"),
                .init("countNumber", .number(age.inDays.cast())),
            ]
        }
        return .object([
            .init("rulePriority", .integer(Expression(priority))),
            .init("description", .string(Expression(description))), .init("selection", .object(selection)),
            .init("action", ["type": "expire"]),
        ])
    }
}

extension Expression where Value == JSONText {
    /// A lifecycle policy of an ECR repository: its rules in the order in which they are tried.
    public static func images(_ rules: ImageRule...) -> Self {
        if rules.isEmpty {
            return .invalid(rule: "image-lifecycle", "a lifecycle policy has no rule; give it at least one")
        }
        if rules.dropLast().contains(where: { $0.selection == .any }) {
            return .invalid(
                rule: "image-lifecycle", "a rule for all images comes last, for no rule after it would be tried")
        }
        for rule in rules {
            let number =
                switch rule.count {
                case .more(let count): count
                case .older(let age): Int(age.components.seconds / 86400)
                }
            if number < 1 {
                return .invalid(rule: "image-lifecycle", "a lifecycle rule counts \"\(number)\"; it counts 1 or more")
            }
        }
        if rules.count(where: { $0.selection == .untagged }) > 1 {
            return .invalid(rule: "image-lifecycle", "two rules are for untagged images; join them")
        }
        return Self(
            JSONText.object([.init("rules", .array(rules.enumerated().map { $1.json(priority: $0 + 1) }))]))
    }
}
