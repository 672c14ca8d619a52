import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { goodsAt } from "./goods.js";
import { makeServer } from "./server.js";

let server;
let base;

before(async () => {
  server = makeServer({ clock: () => new Date("2026-12-04T03:00:00Z"), firstDay: "2026-12-04" });
  server.listen(0);
  await once(server, "listening");
  base = `http://localhost:${server.address().port}`;
});

after(() => server.close());

test("health answers 200", async () => {
  const response = await fetch(`${base}/health`);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { status: "ok" });
});

test("goods are those of the day, and nobody caches them", async () => {
  const response = await fetch(`${base}/api/goods`);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.deepEqual(await response.json(), { day: "2026-12-04", goods: ["lantern", "teapot", "scarf"] });
});

test("goods change at midnight in Seoul", () => {
  assert.equal(goodsAt(new Date("2026-12-04T14:59:59Z"), "2026-12-04")[0], "lantern");
  assert.equal(goodsAt(new Date("2026-12-04T15:00:00Z"), "2026-12-04")[0], "kite");
});

test("nothing is on sale before and after the event", () => {
  assert.deepEqual(goodsAt(new Date("2026-12-03T14:59:59Z"), "2026-12-04"), []);
  assert.deepEqual(goodsAt(new Date("2026-12-06T15:00:00Z"), "2026-12-04"), []);
});

test("unknown paths answer 404, and writing 405", async () => {
  assert.equal((await fetch(`${base}/api/nothing`)).status, 404);
  assert.equal((await fetch(`${base}/api/goods`, { method: "POST" })).status, 405);
});
