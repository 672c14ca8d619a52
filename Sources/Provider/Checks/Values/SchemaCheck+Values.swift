import Terraform

/// Values: their types in depth, then what constraints demand of them.
extension SchemaCheck {
    mutating func checkValue(_ term: Term, _ type: AttributeType, _ rule: ValueRule?) {
        switch term {
        case .null, .invalid, .bare: break
        case .verbatim(let inner): checkValue(inner, type, rule)
        case .code(let code):
            // A number of more digits than Swift's own keep.
            if type == .number, let number = Number(code) {
                checkNumber(number, term, type, rule)
            } else if let literal = known(term, type) {
                checkValue(literal, type, rule)
            }
        case .reference: if let literal = known(term, type) { checkValue(literal, type, rule) }
        case .template(let segments):
            if segments.count == 1, case .value(let inner) = segments[0] {
                checkValue(inner, type, rule)
            } else if type.holdsParts {
                reportType(term, type)
            } else if let literal = known(term, type) {
                checkValue(literal, type, rule)
            } else if type == .string, let rule, rule.judgesValues {
                judgeText(KnownText(segments), rule)
            }
        case .string(let text): checkText(text, type, rule)
        case .bool(let flag): checkBool(flag, type, rule)
        case .integer(let number): checkNumber(.integer(number), term, type, rule)
        case .number(let number): checkNumber(.fraction(number), term, type, rule)
        case .list(let elements): checkList(elements, term, type, rule)
        case .object(let fields): checkObject(fields, term, type, rule)
        }
    }

    private mutating func checkText(_ text: String, _ type: AttributeType, _ rule: ValueRule?) {
        switch type {
        case .string: if let rule, rule.judgesValues { judgeText(KnownText(text), rule) }
        case .number:
            guard let number = Number(text) else { return reportType(.string(text), type) }
            if let rule, rule.judgesValues { judgeNumber(number, rule) }
        // Terraform converts these words alone.
        case .bool: if !["true", "false", "1", "0"].contains(text) { reportType(.string(text), type) }
        case .dynamic: break
        case .list, .set, .map, .object: reportType(.string(text), type)
        }
    }

    private mutating func checkBool(_ flag: Bool, _ type: AttributeType, _ rule: ValueRule?) {
        switch type {
        case .bool:
            if !flag, rule?.constraints.formats.contains(.nonZero) ?? false {
                report(.word, "\(subject) is false, which AWS refuses; leave it out", at: path)
            }
        case .string:
            if let rule, rule.judgesValues { judgeText(KnownText(flag ? "true" : "false"), rule) }
        case .dynamic: break
        default: reportType(.bool(flag), type)
        }
    }

    private mutating func checkNumber(
        _ number: Number, _ term: Term, _ type: AttributeType, _ rule: ValueRule?
    ) {
        switch type {
        case .number: if let rule, rule.judgesValues { judgeNumber(number, rule) }
        case .string:
            if let rule, rule.judgesValues { judgeText(KnownText(Shown.number(number.value)), rule) }
        case .dynamic: break
        default: reportType(term, type)
        }
    }

    private mutating func checkList(
        _ elements: [Term], _ term: Term, _ type: AttributeType, _ rule: ValueRule?
    ) {
        switch type {
        case .list(let element), .set(let element):
            for index in elements.indices {
                path.push(index)
                checkValue(elements[index], element, rule.flatMap { element.members == nil ? $0.element : $0 })
                path.pop()
            }
            if let rule { checkElements(elements, isSet: type.isSet, rule.constraints) }
        case .dynamic: break
        default: reportType(term, type)
        }
    }

    private mutating func checkObject(
        _ fields: [Term.Field], _ term: Term, _ type: AttributeType, _ rule: ValueRule?
    ) {
        switch type {
        case .map(let element):
            for field in fields {
                if let keys = rule?.mapKeys,
                    let problem = judge.problem(of: KnownText(field.key), under: keys)
                {
                    report(
                        problem.rule, "\(subject) has the key \(Shown.text(field.key)): \(problem.text)",
                        at: path)
                }
                guard !field.value.isUnjudged(element, rule?.element) else { continue }
                path.push(field.key)
                checkValue(field.value, element, rule.flatMap { element.members == nil ? $0.element : $0 })
                path.pop()
            }
            if let rule { checkCount(fields.count, rule.constraints) }
        case .object(let members): checkMembers(fields, members, rule)
        case .dynamic: break
        default: reportType(term, type)
        }
    }

    /// Objects, whose keys Terraform wants all of but those that the type calls optional.
    private mutating func checkMembers(
        _ fields: [Term.Field], _ members: [AttributeType.Member], _ rule: ValueRule?
    ) {
        let missing = members.filter { member in !member.isOptional && !fields.contains { $0.key == member.name } }
            .map(\.name)
        if !missing.isEmpty {
            let isEvery = !members.contains(where: \.isOptional)
            report(
                .incompleteObject,
                "\(subject) lacks \(missing.joined(separator: ", "))"
                    + (isEvery
                        ? ": Terraform wants every key here; write null where there is no value"
                        : ", which the provider demands"),
                at: path)
        }
        for field in fields {
            guard let member = members.first(where: { $0.name == field.key }) else {
                let nearest = Spelling.nearest(to: field.key, among: members.map(\.name))
                report(
                    .ignoredKey, as: .warning,
                    "\(subject) has the key \(field.key), which Terraform drops"
                        + (nearest.map { "; did you mean \($0)?" } ?? ""), at: path)
                continue
            }
            if field.value != .null, !checkMember(member) { continue }
            // Every key must be written, so that tools write an empty text where there is no value.
            if field.value == .string("") { continue }
            path.push(field.key)
            checkValue(field.value, member.type, rule?.members[field.key])
            path.pop()
        }
    }

    /// Says where a member of an object is about to go, or cannot be given; false where it cannot.
    private mutating func checkMember(_ member: AttributeType.Member) -> Bool {
        if member.isReadOnly {
            report(
                .readOnly, "\(subject(member.name)) cannot be given: only the provider sets it; leave it out",
                at: path.appending(member.name))
        } else if member.isDeprecated {
            report(
                .deprecated, as: .warning, "\(subject(member.name)) is deprecated: the provider will remove it",
                at: path.appending(member.name))
        }
        return !member.isReadOnly
    }

    private mutating func checkElements(_ elements: [Term], isSet: Bool, _ constraints: Constraints) {
        if isSet {
            // Equal elements of a set are one; of expressions it is not known.
            let literals = elements.filter { $0.presence == .present }
            let distinct = Set(literals).count
            checkCount(distinct, orMore: elements.count - literals.count, constraints)
        } else {
            checkCount(elements.count, constraints)
        }
        if constraints.elementsDiffer {
            var seen: Set<Term> = []
            for element in elements where element.presence == .present && !seen.insert(element).inserted {
                report(
                    .doubleElement, "\(subject) has \(element.shown) twice; keep one of them", at: path)
            }
        }
    }

    private mutating func checkCount(
        _ count: Int, orMore unknown: Int = 0, _ constraints: Constraints
    ) {
        if let most = constraints.maximumCount, count > most {
            report(
                .elementCount,
                "\(subject) has \(count) elements, of which the provider takes \(most == 1 ? "one" : "\(most)")",
                at: path)
        } else if let least = constraints.minimumCount, count + unknown < least {
            let shown =
                count + unknown == 0
                ? "no element" : count + unknown == 1 ? "one element" : "\(count) elements"
            report(
                .elementCount, "\(subject) has \(shown), of which the provider wants \(least) or more",
                at: path)
        }
    }

    private mutating func judgeText(_ text: KnownText, _ rule: ValueRule) {
        if text.isWhole, text.text.isEmpty, type?.schema.sdk == .framework, rule.mayPassEmpty { return }
        guard let problem = judge.problem(of: text, under: rule) else { return }
        report(
            problem.rule,
            "\(subject) \(hidesValues ? "has a bad value" : "is \(text.shown)"): \(problem.text)",
            at: path)
    }

    private mutating func judgeNumber(_ number: Number, _ rule: ValueRule) {
        guard let problem = NumberJudge.problem(of: number, under: rule) else { return }
        report(problem.rule, "\(subject) is \(Shown.number(number.value)): \(problem.text)", at: path)
    }

    /// Checks a name against what the service demands of it beside the provider.
    mutating func checkLimit(_ term: Term, _ rule: ValueRule) {
        let text: KnownText
        switch term {
        case .string(let known): text = KnownText(known)
        case .template, .code, .reference:
            if case .string(let known)? = known(term, .string) {
                text = KnownText(known)
            } else if case .template(let segments) = term {
                text = KnownText(segments)
            } else {
                return
            }
        default: return
        }
        // The provider makes a name up where there is none.
        if text.isWhole, text.text.isEmpty { return }
        guard let problem = judge.problem(of: text, under: rule) else { return }
        report(.nameLimit, "\(subject) is \(text.shown): \(problem.text)", at: path)
    }

    private mutating func reportType(_ term: Term, _ type: AttributeType) {
        let isListed = type.isSequence && term.isSingle
        let shown = hidesValues ? "has a value of another type" : "is \(term.shown)"
        report(
            .type,
            "\(subject) \(shown), but the provider takes \(type.meaning)\(isListed ? "; put it into brackets" : "")",
            at: path)
    }
}
