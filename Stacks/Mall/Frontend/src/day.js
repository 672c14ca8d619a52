const day = 86_400_000;
// Seoul is nine hours ahead of UTC all year round.
const seoul = 9 * 3_600_000;

// How long until the goods change, at midnight in Seoul.
export function millisecondsToMidnight(now) {
  return day - ((now.getTime() + seoul) % day);
}

export function headline(goods) {
  return goods.length === 0 ? "The mall is closed" : `${goods.length} goods until midnight`;
}
