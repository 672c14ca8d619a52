import Invariants
import Terraform

extension ReachReport {
    /// The answer as one JSON object, for scripts.
    ///
    /// ```json
    /// {
    ///   "format_version": "1.0",
    ///   "answer": "reachable",
    ///   "results": [
    ///     {"answer": "reachable", "from": "internet", "to": "aws_lb.web", "protocol": "tcp", "port": 443, "ports": [],
    ///      "paths": [
    ///        {"answer": "open",
    ///         "hops": [
    ///           {"kind": "listener", "answer": "open", "text": "…", "address": "aws_lb_listener.web",
    ///            "file": "Stacks/Shop.swift", "line": 12, "column": 20}
    ///         ]}
    ///      ]}
    ///   ]
    /// }
    /// ```
    /// `answer` is one of reachable, unreachable, unknown; in paths, hops and ports of open, closed, unknown. `port` is absent
    /// where the question names none, and `ports` then has ranges (`first`, `last`, `answer`). Without `--to` there is a
    /// result for everything reached, without paths. `address`, `file`, `line` and `column` are absent where nothing is
    /// known. A change that adds keys raises the second number of `format_version`, any other the first.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format_version", "1.0")
            writer.member("answer", word)
            writer.key("results")
            writer.array { writer in
                for answer in answers {
                    writer.element()
                    writer.object { write(answer, to: &$0) }
                }
            }
        }
        writer.endDocument()
        return writer.bytes
    }

    private func write(_ answer: Reach, to writer: inout JSONWriter) {
        writer.member("answer", answer.word)
        writer.member("from", answer.source)
        writer.member("to", answer.target)
        writer.member("protocol", answer.transport.rawValue)
        if let port = answer.port { writer.member("port", port) }
        writer.key("ports")
        writer.array { writer in
            for range in answer.ports {
                writer.element()
                writer.object { writer in
                    writer.member("first", range.first)
                    writer.member("last", range.last)
                    writer.member("answer", range.answer.word)
                }
            }
        }
        writer.key("paths")
        writer.array { writer in
            for path in answer.paths {
                writer.element()
                writer.object { writer in
                    writer.member("answer", path.answer.word)
                    writer.key("hops")
                    writer.array { writer in
                        for hop in path.hops {
                            writer.element()
                            writer.object { write(hop, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ hop: Hop, to writer: inout JSONWriter) {
        writer.member("kind", hop.kind)
        writer.member("answer", hop.answer.word)
        writer.member("text", hop.text)
        if let address = hop.address { writer.member("address", address) }
        guard let position = hop.position else { return }
        writer.member("file", position.file(relativeTo: root))
        writer.member("line", position.line)
        writer.member("column", position.column)
    }
}
