import Foundation
import Terraform
import Testing

@testable import SynthTool

@Suite struct `A report` {
    @Test func `of lines has each finding with its notes, and names the input where there is no place`() {
        #expect(
            Report.sample.text(Report.sample.text) == """
                Stacks/Shop.swift:9:15: error: [duplicate-address] aws_s3_bucket.logs is declared twice
                Stacks/Shop.swift:3:15: note: it is declared here first
                dev: note: a note without a place
                dev: warning: [empty-stack] shop-dev has nothing in it
                my docs/a&b.tf.json:12:4: error: [cidr-block] "<10.0.0.0>" & \\u{1}: \u{1F600} is no CIDR block\\u{a}at all

                """)
        #expect(Report.clean.text == [])
    }

    @Test func `counts what it found`() {
        #expect(Report.sample.summary == "2 errors and 1 warning in 3 inputs")
        #expect(Report.clean.summary == "no findings in dev")
    }

    @Test func `in JSON is one object with the same facts`() {
        #expect(Report.sample.text(Report.sample.json) == Self.json)
        #expect(
            Report.clean.text(Report.clean.json) == """
                {
                  "format_version": "1.0",
                  "valid": true,
                  "error_count": 0,
                  "warning_count": 0,
                  "findings": []
                }

                """)
    }

    private static let json = #"""
        {
          "format_version": "1.0",
          "valid": false,
          "error_count": 2,
          "warning_count": 1,
          "findings": [
            {
              "input": "dev",
              "severity": "error",
              "rule": "duplicate-address",
              "message": "aws_s3_bucket.logs is declared twice",
              "file": "Stacks/Shop.swift",
              "line": 9,
              "column": 15,
              "notes": [
                {
                  "message": "it is declared here first",
                  "file": "Stacks/Shop.swift",
                  "line": 3,
                  "column": 15
                },
                {
                  "message": "a note without a place"
                }
              ]
            },
            {
              "input": "dev",
              "severity": "warning",
              "rule": "empty-stack",
              "message": "shop-dev has nothing in it",
              "file": "Stacks/Stacks.swift",
              "line": 5,
              "column": 9,
              "notes": []
            },
            {
              "input": "my docs/a&b.tf.json",
              "severity": "error",
              "rule": "cidr-block",
              "message": "\"<10.0.0.0>\" & \u0001: 😀 is no CIDR block\nat all",
              "file": "my docs/a&b.tf.json",
              "line": 12,
              "column": 4,
              "notes": []
            }
          ]
        }

        """#

    @Test func `for JUnit is XML with a suite for each input and a test for each finding`() {
        let junit = Report.sample.text(Report.sample.junit(time: "2026-01-31T12:00:00"))
        #expect(junit == Self.junit)
        let clean = Report.clean.text(Report.clean.junit(time: "2026-01-31T12:00:00"))
        #expect(clean.contains(#"tests="1" failures="0""#))
        #expect(clean.contains(#"<testcase name="no findings" classname="check" time="0"/>"#))
    }

    private static let junit = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
          <testsuite name="dev" package="formwork" id="0" timestamp="2026-01-31T12:00:00" hostname="localhost" tests="2" failures="1" errors="0" skipped="1" time="0">
            <properties/>
            <testcase name="aws_s3_bucket.logs is declared twice" classname="duplicate-address" time="0">
              <failure message="aws_s3_bucket.logs is declared twice" type="duplicate-address">Stacks/Shop.swift:9:15: error: [duplicate-address] aws_s3_bucket.logs is declared twice&#10;Stacks/Shop.swift:3:15: note: it is declared here first&#10;dev: note: a note without a place</failure>
            </testcase>
            <testcase name="shop-dev has nothing in it" classname="empty-stack" time="0">
              <skipped message="shop-dev has nothing in it">dev: warning: [empty-stack] shop-dev has nothing in it</skipped>
            </testcase>
            <system-out/>
            <system-err/>
          </testsuite>
          <testsuite name="my docs/a&amp;b.tf.json" package="formwork" id="1" timestamp="2026-01-31T12:00:00" hostname="localhost" tests="1" failures="1" errors="0" skipped="0" time="0">
            <properties/>
            <testcase name="&quot;&lt;10.0.0.0&gt;&quot; &amp; \u{FFFD}: \u{1F600} is no CIDR block&#10;at all" classname="cidr-block" time="0">
              <failure message="&quot;&lt;10.0.0.0&gt;&quot; &amp; \u{FFFD}: \u{1F600} is no CIDR block&#10;at all" type="cidr-block">my docs/a&amp;b.tf.json:12:4: error: [cidr-block] &quot;&lt;10.0.0.0&gt;&quot; &amp; \\u{1}: \u{1F600} is no CIDR block\\u{a}at all</failure>
            </testcase>
            <system-out/>
            <system-err/>
          </testsuite>
          <testsuite name="-" package="formwork" id="2" timestamp="2026-01-31T12:00:00" hostname="localhost" tests="1" failures="0" errors="0" skipped="0" time="0">
            <properties/>
            <testcase name="no findings" classname="check" time="0"/>
            <system-out/>
            <system-err/>
          </testsuite>
        </testsuites>

        """

    @Test func `has the time in UTC`() {
        let parts = Clock.now.split(whereSeparator: { "-T:".contains($0) }).compactMap { Int($0) }
        #expect(Clock.now.utf8.count == 19 && parts.count == 6 && parts[0] > 2024)
    }
}
