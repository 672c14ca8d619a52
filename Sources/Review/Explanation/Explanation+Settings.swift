import Terraform

extension Explanation {
    /// Traces the differences of two stacks to their settings.
    ///
    /// The first stack is described again with one setting at a time taken from the second one; what that changes is
    /// the setting's effect. What it takes two settings to change shows when the second stack is described with one of
    /// them taken from the first. At last the first stack is described with all settings of the second: what then still
    /// differs has no setting; and what follows from nothing but the environment's name has none either.
    ///
    /// - Parameters:
    ///   - before: The first stack.
    ///   - after: The second stack; of the same settings type.
    ///   - changes: The differences of the two; each gets the settings that cause it.
    ///   - comparison: What compared them.
    /// - Returns: nil where the stacks are not described from settings of one type.
    static func trace(
        _ before: ReviewReport.Described, _ after: ReviewReport.Described, _ changes: inout [Change],
        _ comparison: ConfigurationComparison
    ) -> Explanation? {
        guard let first = before.stack.settings, let second = after.stack.settings, first.typeName == second.typeName
        else { return nil }
        var tracing = Tracing(before, after, first, second, comparison)
        guard tracing.run(&changes) else { return nil }
        return Explanation(effects: tracing.effects, undeclared: tracing.undeclared)
    }
}

/// The work of ``Explanation``.
private struct Tracing {
    let first: SettingsValue
    let second: SettingsValue
    let before: PreparedConfiguration
    let after: PreparedConfiguration
    let names: (before: String, after: String)
    let rules: ReplacementRules
    /// The values of all settings on both sides, as people read them.
    let values: [(before: String, after: String)]
    /// The settings whose values differ.
    let differing: [Int]
    /// The setting that is the environment's name.
    let environment: Int?
    var effects: [Explanation.Effect] = []
    var undeclared: [Explanation.Undeclared] = []

    init(
        _ before: ReviewReport.Described, _ after: ReviewReport.Described, _ first: SettingsValue,
        _ second: SettingsValue, _ comparison: ConfigurationComparison
    ) {
        self.first = first
        self.second = second
        self.before = comparison.before
        self.after = comparison.after
        rules = comparison.rules
        names = (before.stack.environment, after.stack.environment)
        let values = first.names.indices.map { (before: first.text(of: $0), after: second.text(of: $0)) }
        self.values = values
        differing = values.indices.filter { values[$0].before != values[$0].after }
        let quoted = (JSONWriter.quoted(names.before), JSONWriter.quoted(names.after))
        environment = differing.first { values[$0] == quoted }
    }

    mutating func run(_ changes: inout [Change]) -> Bool {
        var places: [Int: Places] = [:]
        for index in differing {
            guard let variant = first.configuration(taking: [index], from: second) else { return false }
            let survey = survey(before, prepared(variant), folds: index == environment)
            places[index] = Places(survey.bareChanges)
            effects.append(
                Explanation.Effect(
                    setting: first.names[index], before: values[index].before, after: values[index].after,
                    differences: [],
                    foldedValues: index == environment ? survey.foldedValues : 0))
        }
        attribute(&changes) { change, path in differing.filter { places[$0]?.has(change, path) == true } }
        // What takes several settings shows from the other side, where taking one back undoes it.
        if changes.contains(where: \.isUnexplained) {
            guard let undone = undone(changes, places) else { return false }
            attribute(&changes) { change, path in undone.filter { $0.places.has(change, path) }.map(\.setting) }
        }
        guard let all = first.configuration(taking: differing, from: second) else { return false }
        findUndeclared(changes, rest: survey(prepared(all), after, folds: false).bareChanges)
        collectEffects(changes)
        return true
    }

    /// What each setting undoes when it alone is taken back; nil where the stacks cannot be described.
    ///
    /// Settings that had to do with the same blocks come one by one, all others at once and one by one only where they
    /// undo anything that matters.
    private func undone(_ changes: [Change], _ places: [Int: Places]) -> [(setting: Int, places: Places)]? {
        let unexplained = changes.filter(\.isUnexplained)
        let near = neighbours(of: unexplained)
        let likely = differing.filter { places[$0]?.touches(near) == true }
        var rest = differing.filter { !likely.contains($0) }
        var found: [(setting: Int, places: Places)] = []
        func undo(_ settings: [Int]) -> Places? {
            second.configuration(taking: settings, from: first).map {
                Places(survey(after, prepared($0), folds: environment.map(settings.contains) ?? false).bareChanges)
            }
        }
        for index in likely {
            guard let places = undo([index]) else { return nil }
            found.append((index, places))
        }
        if !rest.isEmpty {
            guard let together = undo(rest) else { return nil }
            let matters = unexplained.contains { change in
                change.places.contains { place in
                    together.has(change, place) && !found.contains { $0.places.has(change, place) }
                }
            }
            if !matters { rest = [] }
        }
        for index in rest {
            guard let places = undo([index]) else { return nil }
            found.append((index, places))
        }
        return found
    }

    /// The addresses of changes, and of what those blocks refer to.
    private func neighbours(of changes: [Change]) -> Set<String> {
        var near = Set(changes.map(\.address))
        for block in after.blocks + before.blocks where near.contains(block.address.shown) {
            for use in block.block.uses { near.insert(use.reference.address.shown) }
        }
        return near
    }

    private func prepared(_ variant: Configuration) -> PreparedConfiguration {
        PreparedConfiguration(variant, builder: rules.builder)
    }

    private func survey(
        _ before: PreparedConfiguration, _ after: PreparedConfiguration, folds: Bool
    ) -> ConfigurationComparison.Survey {
        ConfigurationComparison.Survey(
            of: ConfigurationComparison(before, after, environments: folds ? names : nil, rules))
    }

    /// Gives each difference without a setting the settings that `find` names.
    private func attribute(_ changes: inout [Change], _ find: (Change, Path?) -> [Int]) {
        func names(_ indexes: [Int]) -> [String] { indexes.map { first.names[$0] } }
        for index in changes.indices {
            if changes[index].kind == .added || changes[index].kind == .removed {
                if changes[index].settings.isEmpty { changes[index].settings = names(find(changes[index], nil)) }
                continue
            }
            for place in changes[index].attributes.indices where changes[index].attributes[place].settings.isEmpty {
                let path = changes[index].attributes[place].difference.path
                changes[index].attributes[place].settings = names(find(changes[index], path))
            }
        }
    }

    private mutating func findUndeclared(_ changes: [Change], rest: [Change]) {
        let name = environment.map { first.names[$0] }
        let remaining = Places(rest)
        for change in changes {
            func judge(_ path: Path?, _ settings: [String]) {
                let reason: String
                if settings == [name] {
                    reason = "it follows from the environment's name alone, which should decide nothing but names"
                } else if remaining.has(change, path) {
                    reason = "it stays when all settings are the same"
                } else if settings.isEmpty {
                    reason = "no setting changes it"
                } else {
                    return
                }
                undeclared.append(
                    Explanation.Undeclared(address: change.address, path: path?.text ?? "", reason: reason))
            }
            if change.kind == .added || change.kind == .removed {
                judge(nil, change.settings)
            } else {
                for attribute in change.attributes { judge(attribute.difference.path, attribute.settings) }
            }
        }
    }

    private mutating func collectEffects(_ changes: [Change]) {
        for index in effects.indices {
            let name = effects[index].setting
            for change in changes {
                if change.settings.contains(name) { effects[index].differences.append(change.address) }
                for attribute in change.attributes where attribute.settings.contains(name) {
                    effects[index].differences.append("\(change.address) \(attribute.difference.path.text)")
                }
            }
        }
    }
}

/// Where two configurations differ, to be asked about single places.
private struct Places {
    private var whole: Set<String> = []
    private var paths: [String: [Path]] = [:]

    init(_ changes: [Change]) {
        for change in changes {
            let addresses = [change.address, change.previousAddress].compactMap { $0 }
            for address in addresses {
                if change.kind == .changed {
                    paths[address, default: []] += change.attributes.map(\.difference.path)
                } else {
                    whole.insert(address)
                }
            }
        }
    }

    /// Whether a block of these is different, or one of the same type.
    func touches(_ addresses: Set<String>) -> Bool {
        let types = Set(addresses.map(Self.type))
        return whole.contains { types.contains(Self.type($0)) } || addresses.contains { paths[$0] != nil }
    }

    private static func type(_ address: String) -> Substring { address.prefix { $0 != "." } }

    /// Whether there is a difference at a place, around it or within it; `nil` stands for the whole block.
    func has(_ change: Change, _ path: Path?) -> Bool {
        let addresses = [change.address, change.previousAddress].compactMap { $0 }
        if addresses.contains(where: whole.contains) { return true }
        guard let path else { return false }
        return addresses.contains { address in
            (paths[address] ?? []).contains { path.isAround($0) || $0.isAround(path) || $0.names == path.names }
        }
    }
}

extension Path {
    fileprivate func isAround(_ other: Path) -> Bool { other.steps.starts(with: steps) }
}

extension Change {
    /// The places that need a setting; nil stands for the whole block.
    fileprivate var places: [Path?] {
        kind == .added || kind == .removed ? [nil] : attributes.filter(\.settings.isEmpty).map(\.difference.path)
    }

    fileprivate var isUnexplained: Bool {
        kind == .added || kind == .removed ? settings.isEmpty : attributes.contains { $0.settings.isEmpty }
    }
}
