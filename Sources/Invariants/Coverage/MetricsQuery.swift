/// A query of CloudWatch Metrics Insights, as far as it tells which resources it is about.
///
/// ```
/// SELECT MAX(ThrottledRequests) FROM SCHEMA("AWS/DynamoDB", TableName) WHERE TableName = 'orders'
/// ```
/// Without a condition on their dimension it is about all of them (Amazon CloudWatch User Guide, "CloudWatch Metrics
/// Insights query components and syntax").
struct MetricsQuery {
    private let namespace: String
    /// The dimensions of the schema; none where it takes all metrics of the namespace.
    private let dimensions: [String]
    private let condition: String

    /// Reads a query; nil for any other expression.
    init?(_ text: String) {
        guard let from = try? Self.source.firstMatch(in: text) else { return nil }
        let names = from.output.1.split(separator: ",").map {
            String($0.filter { $0 != "\"" && !$0.isWhitespace })
        }
        guard let namespace = names.first else { return nil }
        self.namespace = namespace
        dimensions = Array(names.dropFirst())
        let rest = text[from.range.upperBound...]
        if let start = try? Self.start.firstMatch(in: rest) {
            let end = (try? Self.end.firstMatch(in: rest[start.range.upperBound...]))?.range.lowerBound ?? rest.endIndex
            condition = String(rest[start.range.upperBound..<end])
        } else {
            condition = ""
        }
    }

    private nonisolated(unsafe) static let source =
        #/(?i:\bfrom)\s+(?:(?i:schema)\s*\()?\s*([^)\s]+(?:\s*,\s*[^)\s,]+)*)\s*\)?/#
    private nonisolated(unsafe) static let start = #/(?i)\bwhere\b/#
    private nonisolated(unsafe) static let end = #/(?i)\b(?:group\s+by|order\s+by|limit)\b/#

    /// Whether it is about a resource, or may be.
    ///
    /// - Parameters:
    ///   - kind: The resource's type.
    ///   - values: What the dimension is for the resource, as far as it is known.
    func isAbout(_ kind: WatchedType, _ values: [String]) -> Bool {
        guard kind.namespaces.contains(namespace), dimensions.isEmpty || dimensions.contains(kind.dimension) else {
            return false
        }
        guard condition.contains(kind.dimension) else { return true }
        let words = condition.filter { !$0.isWhitespace && $0 != "\"" }
        guard words.contains("\(kind.dimension)='") else { return true }
        return values.contains { words.contains("\(kind.dimension)='\($0)'") }
    }
}
