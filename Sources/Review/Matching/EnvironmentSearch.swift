import Provider
public import Terraform

/// Finds the name of the environment that a document or plan is of, by its tags and its file's name.
public enum EnvironmentSearch {
    /// The environment of a configuration; nil where nothing tells.
    ///
    /// - Parameters:
    ///   - configuration: The configuration, whose tags are looked at.
    ///   - path: The file or folder that it comes from, such as `envs/prd/main.tf.json`.
    public static func name(of configuration: Configuration, path: String) -> String? {
        let builder = TreeBuilder(schema: .aws)
        var names: [String: Int] = [:]
        for block in configuration.blocks where block.address.kind == .provider || block.body[content: "tags"] != nil {
            let tree = builder.tree(of: block)
            let defaults = tree["default_tags"]
            for tags in [tree["tags"], defaults?["tags"], defaults?.elements.first?["tags"]] {
                // What a provider gives to all counts for all.
                if let name = name(in: tags) { names[name, default: 0] += block.address.kind == .provider ? 1000 : 1 }
            }
        }
        return best(names) ?? name(inPath: path)
    }

    /// The environment of a plan; nil where nothing tells.
    public static func name(of plan: Plan, path: String) -> String? {
        let trees = PlannedTree(builder: TreeBuilder(schema: .aws), type: "")
        var names: [String: Int] = [:]
        for change in plan.changes.prefix(200) {
            let isGone = change.change.after == nil
            let values = isGone ? change.change.before : change.change.after
            let hidden = isGone ? change.change.beforeSensitive : change.change.afterSensitive
            let key = values?["tags_all"] == nil ? "tags" : "tags_all"
            let tags = trees.tree(values?[key], unknown: nil, sensitive: hidden?.part(key), nil)
            if let name = name(in: tags) { names[name, default: 0] += 1 }
        }
        return best(names) ?? name(inPath: path)
    }

    /// Whether two names that documents or plans give are surely those of two environments.
    ///
    /// `dev` and `prd` are; `prd` and `production` may be two names of one, and so may any that are not known. What is
    /// of one environment is compared to the letter: there a bucket of another name is another bucket.
    public static func areDifferent(_ first: String, _ second: String) -> Bool {
        guard let one = WeaknessSearch.rank(first), let other = WeaknessSearch.rank(second) else { return false }
        return one != other
    }

    private static func best(_ names: [String: Int]) -> String? {
        names.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }?.key
    }

    private static func name(in tags: Tree?) -> String? {
        let keys = ["environment", "env", "stage"]
        return tags?.fields.first { keys.contains($0.name.lowercased()) }?.value.literal.flatMap {
            $0.isEmpty ? nil : $0
        }
    }

    /// A word of the path that is the name of an environment wherever it is used.
    private static func name(inPath path: String) -> String? {
        let words = path.lowercased().split { !$0.isLetter }.map(String.init)
        return words.last { WeaknessSearch.isKnown($0) }
    }
}
