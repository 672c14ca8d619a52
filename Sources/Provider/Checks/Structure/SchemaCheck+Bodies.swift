import Terraform

/// Bodies: what they hold, and what they lack.
extension SchemaCheck {
    /// Checks a body against what it may hold.
    mutating func checkBody(_ body: Body, _ rules: BlockRules) {
        bodies.append(body)
        for item in body.items {
            guard let known = rules.item(item.name) else {
                if bodies.count > 1 || !isTerraforms(item.name) {
                    reportUnknown(item.name, rules)
                } else if case .blocks(_, let dynamic) = item.content, !dynamic.isEmpty {
                    report(
                        .unknownArgument,
                        "\(item.name) of \(address.text) is Terraform's own, which no dynamic block makes; write it out",
                        at: path.appending(item.name))
                }
                continue
            }
            checkAge(item, known)
            switch known.kind {
            case .attribute(let attribute): checkArgument(item, known, attribute)
            case .block(let block): checkBlocks(item, known, block)
            }
        }
        for item in rules.demanded { checkDemand(item, body) }
        bodies.removeLast()
    }

    /// Says where an argument or block is too new, gone, or about to go.
    private mutating func checkAge(_ item: Body.Item, _ rules: ItemRules) {
        guard rules.isNew || rules.isFormer || rules.isDeprecated, !item.isNull else { return }
        let place = path.appending(item.name)
        if checkVersions(isNew: rules.isNew, isFormer: rules.isFormer, item.name, at: place), rules.isDeprecated {
            report(
                .deprecated, as: .warning, "\(subject(item.name)) is deprecated: the provider will remove it", at: place
            )
        }
    }

    /// Whether Terraform itself takes an argument or block of that name.
    private func isTerraforms(_ name: String) -> Bool {
        guard let form = BlockForm.of(address.kind) else { return false }
        return form.argument(name) != nil || form.block(name) != nil
    }

    private mutating func reportUnknown(_ name: String, _ rules: BlockRules) {
        let names = rules.items.filter { !$0.isFormer || versions.old }.filter(\.isWritable).map(\.name)
        let fix = Spelling.nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
        report(.unknownArgument, "\(subject) takes no \(name)\(fix)", at: path.appending(name))
    }

    private mutating func checkArgument(
        _ item: Body.Item, _ rules: ItemRules, _ attribute: AttributeSchema
    ) {
        if case .argument(.null) = item.content { return }
        let isReadOnly =
            attribute.isWritable
            ? item.name == "id" && bodies.count == 1 && isIdentityOfOlderKit(attribute)
            : !(attribute.wasWritable && versions.old)
        if isReadOnly {
            report(
                .readOnly, "\(subject(item.name)) cannot be given: only the provider sets it; leave it out",
                at: path.appending(item.name))
            return
        }
        let values = provider?.values(rules)
        guard case .argument(let term) = item.content else {
            if case .blocks(let blocks, let dynamic) = item.content, !dynamic.isEmpty {
                checkBlocks(blocks, dynamic, of: item.name, attribute, values)
            }
            return
        }
        path.push(item.name)
        let count = findings.count
        hidesValues = attribute.isSensitive
        checkValue(term, attribute.type, values)
        if bodies.count == 1, findings.count == count, let limit = type?.limits[item.name] {
            checkLimit(term, limit)
        }
        if names.count == 1, names[0] == "timeouts" { checkTimeout(term) }
        path.pop()
        if let values, values.relates { checkRelations(of: item.name, values) }
    }

    /// Every provider reads its timeouts as Go's durations, Plugin SDK v2 not before the plan.
    private mutating func checkTimeout(_ term: Term) {
        guard case .string(let text) = term, !GoDuration.isValid(text) else { return }
        report(.format, "\(subject) is \(Shown.text(text)): it is not a duration such as 30m or 1h30m", at: path)
    }

    /// Whether this is the ID that Plugin SDK v2 gives each resource; it is marked optional, and refused all the same.
    private func isIdentityOfOlderKit(_ attribute: AttributeSchema) -> Bool {
        address.kind == .resource && type?.schema.sdk == .v2 && attribute.isComputed
            && !attribute.isRequired
    }

    private mutating func checkBlocks(
        _ item: Body.Item, _ rules: ItemRules, _ block: NestedBlockSchema
    ) {
        guard let provider else { return }
        let inside = provider.inside(rules, block)
        names.append(item.name)
        path.push(item.name)
        var count = 0
        var isCounted = true
        switch item.content {
        case .argument(.null): break
        case .argument(let term): reportNoBlock(term)
        case .block(let body):
            count = 1
            checkBody(body, inside)
        case .blocks(let bodies, let dynamic):
            // Equal blocks of a set are one.
            count = block.nesting == .set && bodies.count > 1 ? Set(bodies).count : bodies.count
            for index in bodies.indices {
                path.push(index)
                checkBody(bodies[index], inside)
                path.pop()
            }
            for repeated in dynamic {
                let repetitions = checkRepeated(repeated) { $0.checkBody(repeated.content, inside) }
                // Equal ones of a set are one, so that several may be any number.
                if let repetitions, repetitions < 2 || block.nesting != .set {
                    count += repetitions
                } else {
                    isCounted = false
                }
            }
            if bodies.isEmpty, !dynamic.isEmpty, count == 0, isCounted, block.minimum > 0 {
                report(
                    .missingBlock,
                    "\(address.text) lacks a block \(path.text), which the provider demands: its dynamic block makes none",
                    at: path)
            }
        case .labelled(let blocks):
            count = blocks.count
            for block in blocks {
                path.push(block.label)
                checkBody(block.body, inside)
                path.pop()
            }
        }
        path.pop()
        names.removeLast()
        let values = provider.values(rules)
        checkCount(item.name, count, isCounted: isCounted, block, values.constraints)
        if values.relates, count > 0 || !isCounted { checkRelations(of: item.name, values) }
    }

    private mutating func reportNoBlock(_ term: Term) {
        if case .invalid = term { return }
        let isExpression = !term.isSingle && term.presence != .present
        let fix = isExpression ? "; a dynamic block makes blocks from a value" : ""
        report(
            .blockWanted, "\(subject) is \(term.shown), but the provider takes blocks\(fix)", at: path)
    }
}

extension Body.Item {
    /// Whether it is as good as left out.
    fileprivate var isNull: Bool { if case .argument(.null) = content { true } else { false } }
}

extension ItemRules {
    /// Whether a configuration may write it.
    var isWritable: Bool {
        switch kind {
        case .attribute(let attribute): attribute.isWritable
        case .block: true
        }
    }
}
