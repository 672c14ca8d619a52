import Terraform

extension PipelineStage {
    /// What CodePipeline would refuse in a list of stages.
    ///
    /// Source: AWS CodePipeline, "Pipeline structure reference" and "Quotas".
    static func mistakes(in stages: [PipelineStage]) -> [String] {
        var mistakes: [String] = []
        if !(2...50).contains(stages.count) {
            mistakes.append("a pipeline has 2 to 50 stages, and this one has \(stages.count)")
        }
        mistakes += names(stages.map(\.name), of: "stage", in: "the pipeline")
        for (index, stage) in stages.enumerated() {
            if !(1...50).contains(stage.actions.count) {
                mistakes.append("stage \"\(stage.name)\" has 1 to 50 actions, and not \(stage.actions.count)")
            }
            mistakes += names(stage.actions.map(\.name), of: "action", in: "stage \"\(stage.name)\"")
            for action in stage.actions { mistakes += action.mistakes(inFirstStage: index == 0, stage: stage.name) }
        }
        return mistakes + artifactMistakes(in: stages)
    }

    private static func names(_ names: [String], of kind: String, in place: String) -> [String] {
        var mistakes: [String] = []
        var seen: Set<String> = []
        for name in names {
            if !seen.insert(name).inserted { mistakes.append("two of the \(kind)s of \(place) are called \"\(name)\"") }
            let isName =
                (1...100).contains(name.utf8.count)
                && name.utf8.allSatisfy { $0.isASCIILetterOrDigit || ".@-_".utf8.contains($0) }
            if !isName {
                mistakes.append(
                    "\"\(name)\" is no name of \(kind == "action" ? "an action" : "a stage"): "
                        + "names are letters, digits and \".@-_\", 100 at most")
            }
        }
        return mistakes
    }

    /// Artifacts are made once, and before they are used.
    private static func artifactMistakes(in stages: [PipelineStage]) -> [String] {
        var mistakes: [String] = []
        var made: [Artifact: (stage: Int, order: Int, action: String)] = [:]
        for (index, stage) in stages.enumerated() {
            for action in stage.actions {
                for artifact in action.outputs {
                    if let other = made.updateValue((index, action.runOrder, action.name), forKey: artifact) {
                        mistakes.append(
                            "artifact \"\(artifact.name)\" is made by \"\(other.action)\" and by \"\(action.name)\"; "
                                + "rename one")
                    }
                }
            }
        }
        for (index, stage) in stages.enumerated() {
            for action in stage.actions {
                for artifact in action.inputs {
                    guard let maker = made[artifact] else {
                        let known = made.keys.map(\.name).sorted().map { "\"\($0)\"" }.joined(separator: ", ")
                        mistakes.append(
                            "action \"\(action.name)\" uses artifact \"\(artifact.name)\", which no action makes"
                                + (known.isEmpty ? "" : "; there is \(known)"))
                        continue
                    }
                    if (maker.stage, maker.order) >= (index, action.runOrder) {
                        mistakes.append(
                            "action \"\(action.name)\" uses artifact \"\(artifact.name)\" before \"\(maker.action)\" makes it"
                        )
                    }
                }
            }
        }
        return mistakes
    }
}

extension PipelineAction {
    func mistakes(inFirstStage isFirst: Bool, stage: String) -> [String] {
        var mistakes: [String] = []
        if isFirst && category != .source {
            mistakes.append("the first stage has sources alone, and \"\(name)\" is none; move it to a later stage")
        }
        if !isFirst && category == .source {
            mistakes.append("source \"\(name)\" is in stage \"\(stage)\"; sources are in the first stage alone")
        }
        if !inputCount.contains(inputs.count) {
            mistakes.append("action \"\(name)\" reads \(Self.text(inputCount)), and not \(inputs.count)")
        }
        if !outputCount.contains(outputs.count) {
            mistakes.append("action \"\(name)\" makes \(Self.text(outputCount)), and not \(outputs.count)")
        }
        if !(1...999).contains(runOrder) {
            mistakes.append("action \"\(name)\" runs at place \(runOrder); places are 1 to 999")
        }
        for artifact in outputs + inputs {
            let isName =
                (1...100).contains(artifact.name.utf8.count)
                && artifact.name.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-_".utf8.contains($0) }
            if !isName {
                mistakes.append(
                    "\"\(artifact.name)\" is no name of an artifact: names are letters, digits, \"-\" and \"_\", 100 at most"
                )
            }
        }
        return mistakes
    }

    private static func text(_ range: ClosedRange<Int>) -> String {
        if range == 0...0 { return "no artifact" }
        if range == 1...1 { return "one artifact" }
        return "\(range.lowerBound) to \(range.upperBound) artifacts"
    }
}
