import Foundation
import Terraform
public import Testing

extension TestedStack {
    /// Expects the stack's document to be, byte by byte, the one that is committed as `FOLDER/NAME.tf.json`.
    ///
    /// With `RECORD_GOLDEN=1` in the environment the file is written instead, and the test fails so that nobody takes it
    /// for one. A difference shows the lines around it, so that a review sees each address that moves.
    ///
    /// - Parameters:
    ///   - folder: The folder of the files, relative to the test's own file.
    ///   - file: The test's file.
    public func expectGoldenDocument(
        in folder: String = "Golden", file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let place = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(folder)
            .appendingPathComponent("\(name).tf.json")
        let made = String(decoding: configuration.json(), as: UTF8.self)
        do {
            if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try made.write(to: place, atomically: true, encoding: .utf8)
                Issue.record(
                    "\(place.lastPathComponent) was recorded; look at its changes, then test without RECORD_GOLDEN",
                    sourceLocation: sourceLocation)
                return
            }
            let golden = try String(contentsOf: place, encoding: .utf8)
            if let difference = LineDifference.text(from: golden, to: made) {
                Issue.record("\(difference)", sourceLocation: sourceLocation)
            }
        } catch {
            Issue.record("\(place.lastPathComponent): \(error)", sourceLocation: sourceLocation)
        }
    }
}
