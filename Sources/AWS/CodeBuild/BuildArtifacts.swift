public import Terraform

/// The files that a build gives back, by their paths from the build's folder.
public struct BuildArtifacts: Hashable, Sendable {
    /// Further artifacts of the same build.
    public struct Secondary: Hashable, Sendable {
        /// The artifact's name, which the pipeline's action lists as output.
        public let name: String
        /// Its files.
        public let files: [String]
        /// The folder that paths start from.
        public let baseDirectory: String?

        /// Describes an artifact; paths start from the build's folder unless given.
        public init(_ name: String, files: [String], baseDirectory: String? = nil) {
            self.name = name
            self.files = files
            self.baseDirectory = baseDirectory
        }
    }

    /// The files: paths, `*`, or `**/*` for everything below a folder.
    public let files: [String]
    /// The artifact's name; CodePipeline gives its own.
    public let name: Expression<String>?
    /// The folder that paths start from.
    public let baseDirectory: String?
    /// Whether the folders of the paths are left out.
    public let discardsPaths: Bool
    /// Further artifacts.
    public let secondary: [Secondary]

    /// Describes what a build gives back.
    ///
    /// - Parameters:
    ///   - files: Paths, `*`, or `**/*` for everything below a folder.
    ///   - name: The artifact's name; CodePipeline gives its own.
    ///   - baseDirectory: The folder that paths start from; the build's own unless given.
    ///   - discardsPaths: Whether the folders of the paths are left out; they are kept unless given.
    ///   - secondary: Further artifacts.
    public init(
        _ files: [String], name: Expression<String>? = nil, baseDirectory: String? = nil, discardsPaths: Bool = false,
        secondary: [Secondary] = []
    ) {
        self.files = files
        self.name = name
        self.baseDirectory = baseDirectory
        self.discardsPaths = discardsPaths
        self.secondary = secondary
    }

    var json: JSONText {
        var members: [JSONText.Member] = [.init("files", .words(files))]
        if let name { members.append(.init("name", .string(name))) }
        if let baseDirectory { members.append(.init("base-directory", .string(Expression(baseDirectory)))) }
        if discardsPaths { members.append(.init("discard-paths", "yes")) }
        if !secondary.isEmpty {
            let artifacts = secondary.map { artifact in
                var members: [JSONText.Member] = [.init("files", .words(artifact.files))]
                if let folder = artifact.baseDirectory {
                    members.append(.init("base-directory", .string(Expression(folder))))
                }
                return JSONText.Member(artifact.name, .object(members))
            }
            members.append(.init("secondary-artifacts", .object(artifacts)))
        }
        return .object(members)
    }

    var mistake: String? {
        if files.isEmpty || secondary.contains(where: \.files.isEmpty) {
            return "an artifact of a buildspec has no file; \"**/*\" stands for all"
        }
        var names: Set<String> = []
        for artifact in secondary where !names.insert(artifact.name).inserted {
            return "artifact \"\(artifact.name)\" stands twice in a buildspec"
        }
        return nil
    }
}

/// Test results that CodeBuild shows.
public struct BuildReport: Hashable, Sendable {
    /// How results are written.
    public enum Format: String, Hashable, Sendable {
        /// JUnit's XML, which most test tools write.
        case jUnitXML = "JUNITXML"
        /// Cucumber's JSON.
        case cucumberJSON = "CUCUMBERJSON"
        /// Visual Studio's TRX.
        case visualStudioTRX = "VISUALSTUDIOTRX"
        /// Clover's XML of code coverage.
        case cloverXML = "CLOVERXML"
        /// Cobertura's XML of code coverage.
        case coberturaXML = "COBERTURAXML"
        /// JaCoCo's XML of code coverage.
        case jaCoCoXML = "JACOCOXML"
    }

    /// The report group's name, which CodeBuild puts behind the project's, or its ARN.
    public let group: String
    /// The files with results.
    public let files: [String]
    /// How they are written.
    public let format: Format

    /// Describes a report; JUnit's XML unless given.
    public init(_ group: String, files: [String], format: Format = .jUnitXML) {
        self.group = group
        self.files = files
        self.format = format
    }

    var json: JSONText {
        .object([.init("files", .words(files)), .init("file-format", .string(Expression(format.rawValue)))])
    }
}
