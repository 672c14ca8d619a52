import Foundation
import Terraform
import Testing

@testable import SynthTool

@Suite struct `A report in SARIF` {
    @Test func `has rules, results, places and fingerprints`() {
        #expect(Report.sample.text(Report.sample.sarif) == Self.golden)
    }

    @Test func `without findings says that nothing was found`() {
        #expect(Report.clean.text(Report.clean.sarif).contains(#""results": []"#))
    }

    @Test func `gives a finding the same fingerprint when its line moves, and another for the second of its kind`() {
        func prints(_ lines: [Int], _ file: String = "a.tf.json") -> [String] {
            let findings = lines.map { line in
                Finding(.error, rule: "r", "m", at: SourcePosition(file: file, line: line, column: 1))
            }
            let report = Report(
                inputs: [Report.Input(name: file, position: nil, findings: findings)], root: "/", rules: [])
            return report.text(report.sarif).matches(of: /"finding\/v1": "(.*)"/).map { String($0.1) }
        }
        let first = prints([3, 4])
        #expect(first.map { $0.suffix(2) } == [":1", ":2"] && first[0].dropLast() == first[1].dropLast())
        #expect(prints([8, 9]) == first)
        #expect(prints([8], "b.tf.json")[0] != first[0])
    }

    @Test(arguments: [
        ("infra/main.tf.json", "infra/main.tf.json"), ("/tmp/a b.tf.json", "file:///tmp/a%20b.tf.json"),
        ("C:é%.tf.json", "C%3A%C3%A9%25.tf.json"), ("-", "-"), ("a\tb", "a%09b"),
    ])
    func `writes paths as references of URIs`(path: String, text: String) {
        #expect(URIReference.text(ofPath: path) == text)
    }

    private static let golden = #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Formwork",
                  "version": "0.1.0",
                  "rules": [
                    {
                      "id": "cidr-block",
                      "shortDescription": {
                        "text": "A value or a part of the stack breaks the rule cidr-block."
                      },
                      "fullDescription": {
                        "text": "A value or a part of the stack breaks the rule cidr-block."
                      },
                      "help": {
                        "text": "A value or a part of the stack breaks the rule cidr-block. Each finding says how to mend it."
                      }
                    },
                    {
                      "id": "duplicate-address",
                      "shortDescription": {
                        "text": "Two blocks have the same address."
                      },
                      "fullDescription": {
                        "text": "Two blocks have the same address."
                      },
                      "help": {
                        "text": "Two blocks have the same address. Each finding says how to mend it."
                      }
                    },
                    {
                      "id": "empty-stack",
                      "shortDescription": {
                        "text": "A document declares nothing."
                      },
                      "fullDescription": {
                        "text": "A document declares nothing."
                      },
                      "help": {
                        "text": "A document declares nothing. Each finding says how to mend it."
                      }
                    }
                  ]
                }
              },
              "automationDetails": {
                "id": "formwork/dev+my docs/a&b.tf.json+-/"
              },
              "originalUriBaseIds": {
                "%SRCROOT%": {
                  "description": {
                    "text": "The root of the repository."
                  }
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "duplicate-address",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "aws_s3_bucket.logs is declared twice\na note without a place"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "Stacks/Shop.swift",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 9,
                          "startColumn": 15
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 0,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "Stacks/Shop.swift",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 3,
                          "startColumn": 15
                        }
                      },
                      "message": {
                        "text": "it is declared here first"
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "finding/v1": "3a2e15c7c0b5ec0f:1"
                  }
                },
                {
                  "ruleId": "empty-stack",
                  "ruleIndex": 2,
                  "level": "warning",
                  "message": {
                    "text": "shop-dev has nothing in it"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "Stacks/Stacks.swift",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 5,
                          "startColumn": 9
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "finding/v1": "be2c8ce3172236bd:1"
                  }
                },
                {
                  "ruleId": "cidr-block",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "\"<10.0.0.0>\" & \u0001: 😀 is no CIDR block\nat all"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "my%20docs/a%26b.tf.json",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 12,
                          "startColumn": 4
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "finding/v1": "3bb788ef7d508b88:1"
                  }
                }
              ]
            }
          ]
        }

        """#
}
