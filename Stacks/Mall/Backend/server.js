import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { dayInSeoul, goodsAt } from "./goods.js";

const answers = {
  // Asked by the load balancer and the container itself.
  "/health": () => ({ status: "ok" }),
  "/api/goods": (now, firstDay) => ({ day: dayInSeoul(now), goods: goodsAt(now, firstDay) }),
};

export function makeServer({ clock = () => new Date(), firstDay = "2026-12-04" } = {}) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const answer = answers[pathname];
    const isReading = request.method === "GET" || request.method === "HEAD";
    const [status, body] = !answer
      ? [404, { error: "there is nothing here" }]
      : isReading
        ? [200, answer(clock(), firstDay)]
        : [405, { error: "this can only be read" }];
    response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
    response.end(request.method === "HEAD" ? undefined : JSON.stringify(body));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = makeServer({ firstDay: process.env.EVENT_FIRST_DAY });
  server.listen(Number(process.env.PORT ?? 3000));
  // ECS asks a task to stop by this signal, and kills it 30 seconds later.
  process.on("SIGTERM", () => server.close());
}
