import Foundation
import Review
import Terraform

/// Plans that the real Terraform made; `record_plans.py` renews them.
enum RecordedPlan {
    /// The plan of a scenario.
    static func named(_ name: String, file: String = #filePath) throws -> Plan {
        try read(String(decoding: bytes(name, file), as: UTF8.self), name: name)
    }

    /// The plan of a scenario with a part of its text replaced.
    static func named(_ name: String, replacing old: String, by new: String, file: String = #filePath) throws -> Plan {
        let text = String(decoding: try bytes(name, file), as: UTF8.self)
        return try read(text.replacing(old, with: new), name: name)
    }

    /// A plan from text.
    static func read(_ text: String, name: String = "plan.json") throws -> Plan {
        try Plan(reading: JSONDocument(Array(text.utf8), file: name))
    }

    private static func bytes(_ name: String, _ file: String) throws -> Data {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        return try Data(contentsOf: folder.appendingPathComponent("Recorded/\(name).json"))
    }
}
