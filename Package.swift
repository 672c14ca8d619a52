// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "formwork",
    // UInt128 and Duration of the standard library; Linux has them always.
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "synth", targets: ["synth"]),
        .library(name: "Formwork", targets: ["Terraform", "AWS", "Architecture", "SynthTool"]),
        .library(name: "StackTesting", targets: ["StackTesting"]),
    ],
    targets: [
        // The language: expressions, blocks, configuration, JSON writer, findings.
        .target(name: "Terraform"),
        // Regular expressions as Terraform and its providers read them: Go's.
        .target(name: "Patterns"),
        // What an expression is worth: types, values, functions, with what is not known before apply.
        .target(name: "Evaluation", dependencies: ["Patterns", "Terraform"]),
        // What the AWS provider accepts: its schema and constraints, embedded.
        .target(
            name: "Provider", dependencies: ["Evaluation", "Patterns", "Terraform"],
            exclude: ["Embedded/embed_schema.py"]),
        // The Swift of a resource type, written from its schema.
        .target(name: "Bindings", dependencies: ["Provider"]),
        // Typed resources and the domain types of AWS.
        .target(name: "AWS", dependencies: ["Terraform"]),
        // Reusable constructs: network, container service, table, pipeline.
        .target(name: "Architecture", dependencies: ["AWS", "Terraform"]),
        // Questions about a configuration: what is reachable, what is allowed.
        .target(name: "Invariants", dependencies: ["Evaluation", "Provider", "Terraform"]),
        // What differs between two configurations or plans, how bad it is, and what causes it.
        .target(name: "Review", dependencies: ["Invariants", "Provider", "Terraform"]),
        // What a package's own tests import.
        .target(name: "StackTesting", dependencies: ["AWS", "Invariants", "Review", "Terraform"]),
        // The command line as a library.
        .target(name: "SynthTool", dependencies: ["Bindings", "Invariants", "Provider", "Review", "Terraform"]),
        .target(
            name: "Stacks", dependencies: ["Architecture", "AWS", "Terraform"], path: "Stacks",
            // What the stacks deliver, in other languages: functions that they pack, applications that pipelines build.
            exclude: [
                "Mall/Backend", "Mall/Delivery", "Mall/Frontend", "Mall/Jenkinsfile", "WebService/Application",
                "WebService/Automation", "WebService/Chat",
            ]),
        .executableTarget(name: "synth", dependencies: ["Stacks", "SynthTool"]),
        // Stacks of any size, to measure; see Tests/Benchmarks.
        .executableTarget(
            name: "synth-benchmark", dependencies: ["AWS", "SynthTool", "Terraform"], path: "Tests/Benchmarks/Synthetic"
        ),
        // Documents that nobody would write, for the readers: `swift run synth-fuzz SECONDS SEED`.
        .executableTarget(name: "synth-fuzz", dependencies: ["Terraform"], path: "Tests/Fuzz"),
        // How tests read a configuration: arguments by path, policies as lines.
        .target(name: "Reading", dependencies: ["Terraform"], path: "Tests/Reading"),
        .testTarget(name: "TerraformTests", dependencies: ["Terraform"]),
        .testTarget(name: "PatternsTests", dependencies: ["Patterns"]),
        .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Terraform"], exclude: ["Golden"]),
        .testTarget(name: "ProviderTests", dependencies: ["Patterns", "Provider", "Terraform"]),
        .testTarget(name: "BindingsTests", dependencies: ["Bindings", "Provider"]),
        .testTarget(name: "AWSTests", dependencies: ["AWS", "Terraform"]),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["Architecture", "AWS", "Provider", "Reading", "Terraform"],
            exclude: ["Functions/Code"]
        ),
        .testTarget(
            name: "StacksTests",
            dependencies: ["AWS", "StackTesting", "Stacks", "SynthTool", "Terraform"],
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "ReviewTests", dependencies: ["Provider", "Review", "Terraform"],
            exclude: [
                "Plans/Recorded", "Plans/record_plans.py", "Replacement/agreement.tsv", "Replacement/ask_provider.py",
            ]),
        .testTarget(name: "InvariantsTests", dependencies: ["Invariants", "Provider", "Stacks", "Terraform"]),
        // Our stacks, each with one thing made worse.
        .testTarget(
            name: "MutationTests", dependencies: ["Invariants", "Provider", "Review", "Stacks", "Terraform"],
            exclude: ["mutants.tsv"]),
        .testTarget(name: "StackTestingTests", dependencies: ["AWS", "StackTesting", "Terraform"]),
        .testTarget(
            name: "SynthToolTests", dependencies: ["SynthTool", "Terraform"],
            exclude: ["Trace/Recorded", "Trace/record.py"]),
    ]
)

for target in package.targets {
    target.swiftSettings = settings
}
