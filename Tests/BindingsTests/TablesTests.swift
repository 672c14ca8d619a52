import Provider
import Testing

@testable import Bindings

@Suite struct TablesTests {
    @Test func `Every type that the tables refer to is bound`() {
        let known = BoundTypes.swiftNames.union(References.domainTypes).union(["AnyResource", "String", ""])
        let named = References.named.map { type in
            type.contains("<") ? String(type.drop { $0 != "<" }.dropFirst().dropLast()) : type
        }
        #expect(Set(named).subtracting(known) == [])
    }

    @Test func `Every place that the tables name exists`() {
        let missing = References.places.filter { place in
            let isData = place.hasPrefix("data.")
            let parts = place.split(separator: ".").map(String.init).dropFirst(isData ? 1 : 0)
            guard let type = parts.first,
                let schema = isData ? Schema.aws.dataSource(type) : Schema.aws.resource(type), let last = parts.last
            else { return true }
            var block = schema.block
            for name in parts.dropFirst().dropLast() {
                guard let nested = block.nestedBlock(name) else { return true }
                block = nested.block
            }
            return block.attribute(last)?.name == nil
        }
        #expect(missing == [])
    }

    @Test func `Swift names of bound types differ`() {
        #expect(BoundTypes.swiftNames.count == BoundTypes.all.count)
    }
}
