import Provider

extension TypePlan {
    /// Decides names and types of everything in a type.
    init(_ type: TypeSchema, kind: Binding.Kind) {
        var planner = Planner(typeName: type.name, kind: kind)
        let name = SwiftName.type(of: type.name, kind: kind)
        let root = planner.plan(type.block, name: name)
        self.init(
            typeName: type.name, kind: kind, isNew: type.isNew, isDeprecated: type.isDeprecated, root: root,
            references: planner.references, members: planner.members)
    }
}

/// Plans a type level by level, so that a block that occurs at several depths is named where it is nearest to the top.
struct Planner {
    let typeName: String
    let kind: Binding.Kind
    var references: [ReferencePlan] = []
    var members: [MembersPlan] = []

    /// The structs planned so far; `children` names them by index.
    private var planned: [Planned] = []
    /// The struct that stands for a block, by what makes blocks the same.
    private var shared: [String: Int] = [:]
    private var shapes = BlockShapes()

    private struct Planned {
        var plan: StructPlan
        var children: [Int] = []
        var taken: Set<String> = []
        let body: Contents
    }

    private enum Contents {
        case block(BlockSchema)
        case object([AttributeType.Member], Constraints)
    }

    init(typeName: String, kind: Binding.Kind) {
        self.typeName = typeName
        self.kind = kind
    }

    mutating func plan(_ block: BlockSchema, name: String) -> StructPlan {
        let root = StructPlan(name: name, qualifiedName: name, path: [], writesEveryKey: false)
        planned.append(Planned(plan: root, body: .block(block)))
        var next = 0
        while next < planned.count {
            switch planned[next].body {
            case .block(let block): fill(next, from: block)
            case .object(let members, let constraints): fill(next, from: members, constraints)
            }
            next += 1
        }
        references.sort { $0.terraformName < $1.terraformName }
        return assembled(0)
    }

    private func assembled(_ index: Int) -> StructPlan {
        var plan = planned[index].plan
        plan.nested = planned[index].children.map(assembled)
        return plan
    }

    // MARK: Blocks

    private mutating func fill(_ index: Int, from block: BlockSchema) {
        // Blocks come first: their names win over those of word sets.
        for nested in block.blocks { addBlock(nested, to: index) }
        for attribute in block.attributes { add(attribute, to: index) }
    }

    private mutating func addBlock(_ nested: NestedBlockSchema, to index: Int) {
        let path = planned[index].plan.path + [nested.name]
        let child = structure(for: nested, path: path, in: index)
        let name = planned[child].plan.qualifiedName
        let constraints = nested.constraints
        let limit = nested.maximum ?? constraints.maximumCount
        let isSingle = nested.nesting == .single || (nested.nesting != .map && limit == 1)
        let isRequired = nested.minimum > 0 || nested.wasRequired
        var notes = Notes.of(constraints)
        if !isSingle, nested.minimum > 1 { notes.append("at least \(nested.minimum)") }
        if !isSingle, let limit { notes.append("at most \(limit)") }
        if nested.isDeprecated { notes.append("deprecated") }
        if nested.isNew { notes.append("provider 6 only") }
        let type = isSingle ? name : nested.nesting == .map ? "[String: \(name)]" : "Blocks<\(name)>"
        planned[index].plan.arguments.append(
            ArgumentPlan(
                terraformName: nested.name, swiftName: SwiftName.member(nested.name), type: type,
                isRequired: isRequired, isBlock: true,
                absent: isSingle ? "nil" : nested.nesting == .map ? "[:]" : "[]", notes: notes))
        if shapes.hasComputed(nested) {
            addReference(
                ReferencePlan(
                    terraformName: nested.name, swiftName: SwiftName.member(nested.name),
                    type: nested.nesting == .single ? name : nested.nesting == .map ? "[String: \(name)]" : "[\(name)]",
                    isAssigned: false, isSensitive: false), to: index)
        }
    }

    private mutating func structure(for nested: NestedBlockSchema, path: [String], in index: Int) -> Int {
        let standIn = RepeatedStructures.standIn(for: nested.name, in: typeName)
        let key = standIn ?? "\(nested.name) \(shapes.shape(of: nested))"
        if let known = shared[key] { return known }
        let child = addStruct(named: nested.name, path: path, in: index, body: .block(nested.block), everyKey: false)
        shared[key] = child
        return child
    }

    private mutating func addStruct(
        named terraformName: String, path: [String], in index: Int, body: Contents, everyKey: Bool
    ) -> Int {
        let name = freeName(SwiftName.type(terraformName), in: index, suffix: "Block")
        let qualified = "\(planned[index].plan.qualifiedName).\(name)"
        let plan = StructPlan(name: name, qualifiedName: qualified, path: path, writesEveryKey: everyKey)
        planned.append(Planned(plan: plan, body: body))
        planned[index].children.append(planned.count - 1)
        return planned.count - 1
    }

    /// A name for a nested type that hides nothing and that its neighbours do not have.
    private mutating func freeName(_ wanted: String, in index: Int, suffix: String) -> String {
        var name = ReservedNames.types[wanted] ?? wanted
        while planned[index].taken.contains(name) || ReservedNames.hidden.contains(name) || name == planned[0].plan.name
        {
            name += suffix
        }
        planned[index].taken.insert(name)
        return name
    }

    // MARK: Attributes

    private mutating func add(_ attribute: AttributeSchema, to index: Int) {
        let path = planned[index].plan.path + [attribute.name]
        let place = Place(typeName: typeName, kind: kind, path: path)
        let constraints = attribute.constraints
        let isArgument = attribute.isWritable && !isAttributeOnly(attribute, place)
        if let objects = attribute.type.members {
            addObjects(attribute, objects, constraints, isArgument: isArgument, path: path, to: index)
            return
        }
        let type = swiftType(attribute.type, constraints, isComputed: attribute.isComputed, at: place, in: index)
        if isArgument {
            var notes = Notes.of(constraints, type: attribute.type)
            if attribute.isDeprecated || constraints.deprecatedLater { notes.append("deprecated") }
            if attribute.isSensitive { notes.append("sensitive") }
            if attribute.isWriteOnly { notes.append("not kept in the state") }
            if attribute.isNew { notes.append("provider 6 only") }
            if attribute.wasRequired { notes.append("provider 5 demands it") }
            planned[index].plan.arguments.append(
                ArgumentPlan(
                    terraformName: attribute.name, swiftName: SwiftName.member(attribute.name),
                    type: "Expression<\(type)>", isRequired: attribute.isRequired || attribute.wasRequired,
                    isBlock: false, absent: "nil",
                    notes: notes))
        }
        if !attribute.isWriteOnly, index == 0 || (attribute.isComputed && !attribute.isWritable) {
            addReference(
                ReferencePlan(
                    terraformName: attribute.name, swiftName: SwiftName.member(attribute.name), type: type,
                    isAssigned: !isArgument, isSensitive: attribute.isSensitive), to: index)
        }
    }

    /// Arguments that the older kit offers and that do nothing when written.
    private func isAttributeOnly(_ attribute: AttributeSchema, _ place: Place) -> Bool {
        guard place.isTop else { return false }
        if attribute.name == "tags_all" { return true }
        let isLookup = kind == .dataSource && References.lookedUpByID.contains(typeName)
        return attribute.name == "id" && attribute.isComputed && !isLookup
    }

    private mutating func swiftType(
        _ type: AttributeType, _ constraints: Constraints, isComputed: Bool, at place: Place, in index: Int
    ) -> String {
        switch ValueType(of: type, constraints, isComputed: isComputed, at: place) {
        case .named(let name): return ValueType.wrapped(name, in: type)
        case .words(let words):
            let base = type.element == nil ? place.name : SwiftName.singular(place.name)
            let name = freeName(SwiftName.type(base), in: index, suffix: "Word")
            let qualified = "\(planned[index].plan.qualifiedName).\(name)"
            planned[index].plan.wordSets.append(
                WordSetPlan(name: name, qualifiedName: qualified, argument: place.name, words: Self.members(of: words)))
            return ValueType.wrapped(qualified, in: type)
        }
    }

    /// The words with member names that differ; of two that differ in case alone, the first is kept.
    private static func members(of words: [String]) -> [(word: String, member: String)] {
        var taken: Set<String> = []
        var members: [(word: String, member: String)] = []
        for word in words {
            let member = SwiftName.word(word)
            if taken.insert(member).inserted { members.append((word, member)) }
        }
        return members
    }

    private mutating func addReference(_ reference: ReferencePlan, to index: Int) {
        if index == 0 {
            references.append(reference)
        } else {
            addMember(reference, of: planned[index].plan.qualifiedName)
        }
    }

    private mutating func addMember(_ member: ReferencePlan, of qualifiedName: String) {
        if let known = members.firstIndex(where: { $0.qualifiedName == qualifiedName }) {
            members[known].members.append(member)
        } else {
            members.append(MembersPlan(qualifiedName: qualifiedName, members: [member]))
        }
    }

    // MARK: Attributes that hold objects

    private mutating func addObjects(
        _ attribute: AttributeSchema, _ objects: [AttributeType.Member], _ constraints: Constraints, isArgument: Bool,
        path: [String], to index: Int
    ) {
        guard isArgument else {
            var phantom = phantom(for: attribute.name, in: planned[index].plan.qualifiedName) { wanted in
                freeName(wanted, in: index, suffix: "Object")
            }
            addMembers(objects, constraints, path: path, to: &phantom)
            planned[index].plan.phantoms.append(phantom)
            addReference(
                ReferencePlan(
                    terraformName: attribute.name, swiftName: SwiftName.member(attribute.name),
                    type: ValueType.wrapped(phantom.qualifiedName, in: attribute.type), isAssigned: true,
                    isSensitive: attribute.isSensitive), to: index)
            return
        }
        let child = addStruct(
            named: attribute.name, path: path, in: index, body: .object(objects, constraints), everyKey: true)
        let name = planned[child].plan.qualifiedName
        planned[index].plan.arguments.append(
            ArgumentPlan(
                terraformName: attribute.name, swiftName: SwiftName.member(attribute.name),
                type: attribute.type.element == nil ? name : "Blocks<\(name)>", isRequired: attribute.isRequired,
                isBlock: true, absent: attribute.type.element == nil ? "nil" : "[]",
                notes: Notes.of(constraints) + (attribute.isNew ? ["provider 6 only"] : [])))
        addReference(
            ReferencePlan(
                terraformName: attribute.name, swiftName: SwiftName.member(attribute.name),
                type: ValueType.wrapped(name, in: attribute.type), isAssigned: false, isSensitive: attribute.isSensitive
            ),
            to: index)
    }

    private mutating func fill(_ index: Int, from objects: [AttributeType.Member], _ constraints: Constraints) {
        let path = planned[index].plan.path
        let required = RepeatedStructures.requiredMembers["\(typeName).\(path.joined(separator: "."))"] ?? []
        for member in objects {
            let facts = constraints.members[member.name] ?? Constraints()
            let place = Place(typeName: typeName, kind: kind, path: path + [member.name])
            if let inner = member.type.members {
                let child = addStruct(
                    named: member.name, path: place.path, in: index, body: .object(inner, facts), everyKey: true)
                let name = planned[child].plan.qualifiedName
                planned[index].plan.arguments.append(
                    ArgumentPlan(
                        terraformName: member.name, swiftName: SwiftName.member(member.name),
                        type: member.type.element == nil ? name : "Blocks<\(name)>", isRequired: false, isBlock: true,
                        absent: member.type.element == nil ? "nil" : "[]", notes: Notes.of(facts)))
                continue
            }
            let type = swiftType(member.type, facts, isComputed: false, at: place, in: index)
            planned[index].plan.arguments.append(
                ArgumentPlan(
                    terraformName: member.name, swiftName: SwiftName.member(member.name), type: "Expression<\(type)>",
                    isRequired: required.contains(member.name), isBlock: false, absent: "nil",
                    notes: Notes.of(facts, type: member.type)))
        }
    }

    private func phantom(for attribute: String, in parent: String, _ free: (String) -> String) -> PhantomPlan {
        let name = free(SwiftName.type(SwiftName.singular(attribute)))
        return PhantomPlan(name: name, qualifiedName: "\(parent).\(name)", argument: attribute)
    }

    private mutating func addMembers(
        _ objects: [AttributeType.Member], _ constraints: Constraints, path: [String], to phantom: inout PhantomPlan
    ) {
        for member in objects {
            let facts = constraints.members[member.name] ?? Constraints()
            let type: String
            if let inner = member.type.members {
                var nested = self.phantom(for: member.name, in: phantom.qualifiedName) { wanted in
                    ReservedNames.hidden.contains(wanted) ? wanted + "Object" : ReservedNames.types[wanted] ?? wanted
                }
                addMembers(inner, facts, path: path + [member.name], to: &nested)
                phantom.nested.append(nested)
                type = ValueType.wrapped(nested.qualifiedName, in: member.type)
            } else {
                let place = Place(typeName: typeName, kind: kind, path: path + [member.name])
                let value = ValueType(of: member.type, facts, isComputed: true, at: place)
                let name = if case .named(let name) = value { name } else { "String" }
                type = ValueType.wrapped(name, in: member.type)
            }
            addMember(
                ReferencePlan(
                    terraformName: member.name, swiftName: SwiftName.member(member.name), type: type, isAssigned: true,
                    isSensitive: false), of: phantom.qualifiedName)
        }
    }
}
