// The goods of each day of the event, by their order.
const days = [
  ["lantern", "teapot", "scarf"],
  ["kite", "ink stone", "fan"],
  ["drum", "paper lamp", "gloves"],
];

// The day in Seoul, where the goods change at midnight, such as "2026-12-04".
export function dayInSeoul(now) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Seoul" }).format(now);
}

// What is on sale at a time; `firstDay` is the event's first day. Before and after the event there is nothing.
export function goodsAt(now, firstDay) {
  const day = (Date.parse(dayInSeoul(now)) - Date.parse(firstDay)) / 86_400_000;
  return days[day] ?? [];
}
