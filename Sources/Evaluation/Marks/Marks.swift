/// What Terraform remembers of a value beside the value: that it is secret, or that it lasts only while Terraform runs.
public struct Marks: OptionSet, Hashable, Sendable {
    /// The marks as bits.
    public let rawValue: UInt8

    /// Makes marks of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not to be shown (Terraform, "Manage sensitive data").
    public static let sensitive = Marks(rawValue: 1)
    /// Not to be kept (Terraform, "Ephemerality in resources").
    public static let ephemeral = Marks(rawValue: 2)
}

/// Which marks a value surely has, and where.
///
/// ```swift
/// // {host = "h", password = var.secret}
/// marking.own                          // []
/// marking.all                          // [.sensitive]
/// marking.part(.name("password"))?.own // [.sensitive]
/// ```
/// What is not sure is left out: a marking says too little rather than too much.
public struct Marking: Sendable {
    /// A step into a value.
    public enum Part: Hashable, Sendable {
        /// An attribute of an object or a key of a map.
        case name(String)
        /// A place in a list or tuple.
        case index(Int)
    }

    /// The marks of the value itself, which everything in it has too.
    public var own: Marks
    /// The marks that something in the value has.
    private var inside: Marks = []
    private var parts: [Part: Marking] = [:]
    /// What every element has that is not among the parts; none or one.
    private var every: [Marking] = []

    /// Makes a marking without parts.
    public init(_ own: Marks = []) { self.own = own }

    /// The marks of the value and of all that it holds.
    public var all: Marks { own.union(inside) }

    /// Whether nothing is known to be marked, here or in any part.
    public var isEmpty: Bool { all.isEmpty && parts.isEmpty && every.isEmpty }

    /// The marking of a part, with what the whole has; nil where nothing is known of it.
    public func part(_ part: Part) -> Marking? {
        guard var found = parts[part] ?? every.first else { return own.isEmpty ? nil : Marking(own) }
        found.own.formUnion(own)
        return found
    }

    /// Says what a part has that is surely there.
    public mutating func set(_ part: Part, _ marking: Marking?) {
        guard let marking, !marking.isEmpty else { return }
        parts[part] = marking
        inside.formUnion(marking.all)
    }

    /// Says what a part has if it is there.
    public mutating func setIfThere(_ part: Part, _ marking: Marking) {
        if !marking.isEmpty { parts[part] = marking }
    }

    /// Says what every element has, of which there may be none.
    public mutating func setEvery(_ marking: Marking) {
        if !marking.isEmpty { every = [marking] }
    }

    /// Says that something in the value has marks.
    mutating func addInside(_ marks: Marks) { inside.formUnion(marks) }

    /// The marking without some marks of the value itself; those of its parts stay.
    func without(_ marks: Marks) -> Marking {
        var copy = self
        copy.own.subtract(marks)
        return copy
    }

    /// The parts that are surely there, for a value that is put together of several.
    var known: [Part: Marking] { parts }
}
