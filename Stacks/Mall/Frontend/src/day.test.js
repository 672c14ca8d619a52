import assert from "node:assert/strict";
import { test } from "node:test";
import { headline, millisecondsToMidnight } from "./day.js";

test("the goods change at midnight in Seoul", () => {
  assert.equal(millisecondsToMidnight(new Date("2026-12-04T14:59:59Z")), 1000);
  assert.equal(millisecondsToMidnight(new Date("2026-12-04T15:00:00Z")), 86_400_000);
});

test("the headline says how many goods there are", () => {
  assert.equal(headline([]), "The mall is closed");
  assert.equal(headline(["kite", "fan"]), "2 goods until midnight");
});
